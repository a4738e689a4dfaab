// A page of a shop in React, as docs/embedding.md says.
import '@zhixin/widget/define';
import { configure } from '@zhixin/widget';
import type {} from '@zhixin/widget/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const { origin, uscc, scheme } = Object.fromEntries(new URLSearchParams(location.search));
configure({ apiOrigin: origin ?? '' });

function Shop() {
	const [size, setSize] = useState<'medium' | 'large'>('medium');
	return (
		<main>
			<zhixin-credit-badge
				uscc={uscc ?? null}
				scheme={scheme as 'elder-care'}
				size={size}
				lang="zh-CN"
			>
				<a href={`${origin}/v/${uscc}`}>在知信核对</a>
			</zhixin-credit-badge>
			<button type="button" onClick={() => setSize('large')}>
				大
			</button>
		</main>
	);
}

const root = document.querySelector('#app');
if (root) createRoot(root).render(<Shop />);
