/** The minutes of a day and the days at which a schedule fires. */
interface Schedule {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  /** A day that is given both ways need be met one way only, unless one of them is `*`. */
  readonly isAnyDay: boolean;
}

interface Field {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly words?: readonly string[];
}

const FIELDS: readonly Field[] = [
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day of the month', min: 1, max: 31 },
  {
    name: 'month',
    min: 1,
    max: 12,
    words: ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  {
    name: 'day of the week',
    min: 0,
    max: 6,
    words: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  },
];

const DAY = 24 * 60;
const SHORTEST = 5;

/**
 * What is wrong with the five fields of a cron line; undefined where GitHub runs it.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
export function cronFlaw(text: string): string | undefined {
  const parts = text.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) return `has ${parts.length} fields instead of 5`;
  const fields: ReadonlySet<number>[] = [];
  for (const [index, field] of FIELDS.entries()) {
    const values = valuesOf(parts[index] ?? '', field);
    if (!values) return `has "${parts[index] ?? ''}" for its ${field.name}`;
    fields.push(values);
  }
  const [minutes = NONE, hours = NONE, days = NONE, months = NONE, weekdays = NONE] = fields;
  const isAnyDay = !isEvery(parts[2]) && !isEvery(parts[4]);
  const gap = firstGap({ minutes, hours, days, months, weekdays, isAnyDay });
  if (gap === undefined) return 'never comes';
  return gap < SHORTEST
    ? `comes after ${gap} minutes again, and GitHub runs nothing more often than every ${SHORTEST} minutes`
    : undefined;
}

const NONE: ReadonlySet<number> = new Set();

function isEvery(part = ''): boolean {
  return part.split(',').some((range) => /^[*?](?:-[^/]*)?(?:\/0*1)?$/.test(range));
}

/** Undefined where the field cannot be read. */
function valuesOf(part: string, field: Field): ReadonlySet<number> | undefined {
  const values = new Set<number>();
  for (const range of part.split(',').filter(Boolean)) {
    const [span = '', step, ...more] = range.split('/');
    const [low = '', high, ...rest] = span.split('-');
    const isStar = low === '*' || low === '?';
    const from = isStar ? field.min : numberOf(low, field);
    const to = isStar
      ? field.max
      : high !== undefined
        ? numberOf(high, field)
        : step !== undefined
          ? field.max
          : from;
    const by = step === undefined ? 1 : numberOf(step, {});
    if (
      from === undefined ||
      to === undefined ||
      !by ||
      more.length > 0 ||
      (!isStar && rest.length > 0)
    )
      return undefined;
    if (from < field.min || to > field.max || from > to) return undefined;
    for (let value = from; value <= to; value += by) values.add(value);
  }
  return values;
}

function numberOf(text: string, { words = [] }: Pick<Field, 'words'>): number | undefined {
  const word = text === '' ? -1 : words.indexOf(text.toLowerCase());
  if (word >= 0) return word;
  return /^\+?\d+$/.test(text) ? Number(text) : undefined;
}

/** The minutes between the first time and the second, counted from the first minute of 1970. */
function firstGap(schedule: Schedule): number | undefined {
  const times = [...schedule.hours]
    .sort(ascending)
    .flatMap((hour) => [...schedule.minutes].sort(ascending).map((minute) => hour * 60 + minute));
  let first: number | undefined;
  // In nine years every date comes twice, a 29 February too.
  for (let day = 0; day < 9 * 366; day++) {
    if (!isOn(schedule, new Date(day * DAY * 60_000))) continue;
    for (const time of times) {
      const at = day * DAY + time;
      if (at === 0) continue;
      if (first !== undefined) return at - first;
      first = at;
    }
  }
  return undefined;
}

function isOn({ days, months, weekdays, isAnyDay }: Schedule, date: Date): boolean {
  if (!months.has(date.getUTCMonth() + 1)) return false;
  const isDay = days.has(date.getUTCDate());
  const isWeekday = weekdays.has(date.getUTCDay());
  return isAnyDay ? isDay || isWeekday : isDay && isWeekday;
}

function ascending(a: number, b: number): number {
  return a - b;
}
