// The clock of a device may be wrong by a year; the register says with each answer what time it is.

/** When an answer was given, ISO 8601, by the clock of the server; by the device's where it says none. */
export function givenAt(response: Response): string {
	const date = Date.parse(response.headers.get('date') ?? '');
	return (Number.isNaN(date) ? new Date() : new Date(date)).toISOString();
}
