const size = Number(process.env.FLOOR_BYTES ?? 1000);
const body = JSON.stringify('x'.repeat(size - 2));

export function GET(): Response {
	return new Response(body, { headers: { 'content-type': 'application/json' } });
}
