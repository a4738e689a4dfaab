// The same page in Vue.
import '@zhixin/widget/define';
import { configure } from '@zhixin/widget';
import { createApp, h, ref } from 'vue';

const { origin, uscc, scheme } = Object.fromEntries(new URLSearchParams(location.search));
configure({ apiOrigin: origin ?? '' });

createApp({
	setup() {
		const size = ref('medium');
		return () => [
			h('zhixin-credit-badge', { uscc, scheme, size: size.value, lang: 'zh-CN' }, [
				h('a', { href: `${origin}/v/${uscc}` }, '在知信核对'),
			]),
			h('button', { type: 'button', onClick: () => (size.value = 'large') }, '大'),
		];
	},
}).mount('#app');
