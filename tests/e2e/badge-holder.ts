// A business of the sample release that holds a badge now, asked of the running server.
import type { APIRequestContext } from '@playwright/test';
import type { SubjectPage } from '@zhixin/api-client';

/** The first holder of a scheme's badge. */
export async function findHolder(
	request: APIRequestContext,
	scheme = 'elder-care',
): Promise<{ uscc: string; name: string }> {
	const response = await request.get(`/api/v1/schemes/${scheme}/subjects`);
	const [first] = ((await response.json()) as SubjectPage).items;
	if (first === undefined) throw new Error(`the sample release holds no ${scheme} badge`);
	return first;
}
