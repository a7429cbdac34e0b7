import {
  computedOr,
  expression,
  flag,
  list,
  mapping,
  scalarOr,
  text,
  word,
  type Shape,
} from './shapes.ts';

/** `env`, at any level. */
export function environmentVariables(place: string): Shape {
  return scalarOr(
    expression(place, 'object', 'a mapping'),
    mapping({ ignoresCase: true, names: place, others: text(place, { mayBeEmpty: true }) }),
  );
}

export const permissions = scalarOr(
  word,
  mapping({ mayBeEmpty: true, ignoresCase: true, others: word }),
);

export function defaults(place: string): Shape {
  return mapping({
    required: ['run'],
    keys: { run: mapping({ keys: { shell: text(place), 'working-directory': text(place) } }) },
  });
}

export function concurrency(place: string): Shape {
  return scalarOr(
    text(place),
    mapping({
      required: ['group'],
      keys: { group: text(place), 'cancel-in-progress': flag(place) },
    }),
  );
}

const ENVIRONMENT = 'jobs.<job_id>.environment';

export const deploymentEnvironment = scalarOr(
  text(ENVIRONMENT),
  mapping({
    required: ['name'],
    keys: {
      name: text(ENVIRONMENT),
      url: text(`${ENVIRONMENT}.url`),
      deployment: flag(ENVIRONMENT),
    },
  }),
);

/** `own` is the key of the settings, `nested` that of what each container sets for itself. */
function containerKeys(own: string, nested: string): Readonly<Record<string, Shape>> {
  return {
    image: text(own),
    credentials: computedOr(
      `${nested}.credentials`,
      'object',
      mapping({
        required: ['username', 'password'],
        keys: { username: text(`${nested}.credentials`), password: text(`${nested}.credentials`) },
      }),
    ),
    env: environmentVariables(`${nested}.env.<env_id>`),
    ports: list(text(own), { mayBeEmpty: true }),
    volumes: list(text(own), { mayBeEmpty: true }),
    options: text(own, { mayBeEmpty: true }),
  };
}

const CONTAINER = 'jobs.<job_id>.container';
const SERVICES = 'jobs.<job_id>.services';

export const container = scalarOr(
  text(CONTAINER),
  mapping({ required: ['image'], keys: containerKeys(CONTAINER, CONTAINER) }),
);

const service = scalarOr(
  text(SERVICES),
  mapping({
    required: ['image'],
    keys: {
      ...containerKeys(SERVICES, `${SERVICES}.<service_id>`),
      command: text(SERVICES, { mayBeEmpty: true }),
      entrypoint: text(SERVICES, { mayBeEmpty: true }),
    },
  }),
);

export const services = computedOr(
  SERVICES,
  'object',
  mapping({ ignoresCase: true, others: service }),
);

export const snapshot: Shape = scalarOr(
  word,
  mapping({
    required: ['image-name'],
    keys: {
      'image-name': word,
      version: word,
      if: text('jobs.<job_id>.snapshot.if', { demand: 'condition' }),
    },
  }),
);
