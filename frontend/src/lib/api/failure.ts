/** Problem details as the server sends them (RFC 9457), with only what a page can use. */
export interface Problem {
  status: number;
  title: string;
  detail?: string;
  errors?: { pointer: string; detail: string }[];
}

/** The server answered, and refused. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }
}

/** No answer came: the network is away or the server is. Nothing sent was lost; it may be sent again. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Reads a refusal, whatever its body looks like. */
export async function refusal(response: Response): Promise<Refused> {
  const body: unknown = await response.json().catch(() => undefined);
  return new Refused(problemOf(body, response.status, response.statusText));
}

function problemOf(body: unknown, status: number, statusText: string): Problem {
  const fields = isRecord(body) ? body : {};
  const problem: Problem = { status, title: text(fields['title']) ?? (statusText || `${status}`) };
  const detail = text(fields['detail']);
  const errors = Array.isArray(fields['errors']) ? fields['errors'].filter(isFieldError) : [];
  if (detail !== undefined) problem.detail = detail;
  if (errors.length > 0) problem.errors = errors;
  return problem;
}

function isFieldError(value: unknown): value is { pointer: string; detail: string } {
  return (
    isRecord(value) && typeof value['pointer'] === 'string' && typeof value['detail'] === 'string'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
