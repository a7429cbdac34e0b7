import { UserError } from '@gatehouse/findings';

export interface AzureErrorDetails {
  readonly remedy?: string;
  /** Of HTTP; absent where there was no answer. */
  readonly status?: number;
  /** As Azure calls it: `AuthorizationFailed`, `AADSTS700213`. */
  readonly code?: string;
  /** What support asks for. */
  readonly correlationId?: string;
  readonly cause?: unknown;
}

/** A refusal of Azure's that the user can put right. Holds no secret. */
export class AzureError extends UserError {
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly correlationId: string | undefined;

  constructor(message: string, details: AzureErrorDetails = {}) {
    const { remedy, cause } = details;
    super(message, { ...(remedy !== undefined && { remedy }), cause });
    this.status = details.status;
    this.code = details.code;
    this.correlationId = details.correlationId;
  }
}
