import type { CheckWords } from './finding-words.ts';

export const chinese: CheckWords = {
	severities: { error: '错误', warning: '警告', note: '提示' },
	fix: '可复制：',
	line: '第 {line} 行',
	none: '没有发现问题。',
	count: '错误 {errors} 项，警告 {warnings} 项，提示 {notes} 项',
	findings: {
		'no-embed': [
			'这一页上没有标识',
			'这段文本里没有我们的元素、模块、图片或框架。如果标识由脚本后来写入，请检查浏览器里呈现的页面。',
		],
		'csp-script': [
			'网页自己的安全策略拦住了模块',
			'网页的 Content-Security-Policy 不允许 {address}，读者只能看到链接。请允许这个来源：',
		],
		'csp-connect': [
			'网页自己的安全策略拦住了查询',
			'元素能运行，但不能查询 {address}。请允许这个来源：',
		],
		'csp-image': [
			'网页自己的安全策略拦住了图片',
			'网页的 Content-Security-Policy 不允许 {address}。请允许这个来源：',
		],
		'csp-frame': [
			'网页自己的安全策略拦住了框架',
			'网页的 Content-Security-Policy 不允许 {address}。请允许这个来源：',
		],
		'csp-form': [
			'网页自己的安全策略拦住了查询框',
			'查询框通向 {address}，form-action 不允许。请允许这个来源：',
		],
		'missing-uscc': ['没有代码', '缺少属性 uscc，或它是空的：标识不知道说的是哪一家。'],
		'invalid-uscc': ['没有这样的代码', '“{code}”不可能是统一社会信用代码。请与营业执照核对。'],
		'code-mismatch': ['一个标识里有两家', '标识写的是 {code}，里面却通向 {other}。'],
		'unknown-scheme': [
			'没有这个项目',
			'“{value}”不是项目。可用：{known}。不写就显示已授予的项目。',
		],
		'other-origin': [
			'这个网站没有登记给这一家',
			'{origin} 不在 {code} 登记的网址里（已登记：{registered}）。标识的两半不会合上，只说“没有登记给这个网站”。请让报送数据的部门登记这个网址：',
		],
		'missing-module': [
			'这一页没有加载模块',
			'元素只是它里面的链接。如果由自己的程序包注册，就没有问题；否则每页加一次：',
		],
		'not-a-module': ['脚本没有作为模块加载', '没有 type="module"，浏览器在第一行就停下。'],
		'duplicate-module': ['模块加载了两次', '它只运行一次，第二个标签没有作用，可以删去。'],
		'two-versions': ['模块有两个版本', '先出现的 {first} 起作用，{address} 没有作用。请只留一个。'],
		'foreign-module': [
			'模块来自别处',
			'{address} 不属于 {register}。谁提供模块，谁就决定标识说什么。',
		],
		'unknown-version': ['没有这个版本的模块', '{address} 这个地址没有发布过模块。'],
		'stale-integrity': ['校验值与模块不符', '浏览器会拒绝 {address}。公布的校验值是：'],
		'integrity-on-moving-module': [
			'会变动的地址不能加校验值',
			'{address} 随版本更新，下一次更新就会被拒绝。请固定一个不变的版本，或去掉 integrity。',
		],
		'insecure-address': [
			'不是 https',
			'{address} 在传输途中可能被改动。标识只在 https 网页上合上。',
		],
		'missing-title': ['框架没有标题', '读屏软件说不出里面是什么。'],
		'missing-alt': ['图片没有替代文字', '看不到图片的人什么也得不到。'],
		'missing-link': ['没有链接', '没有脚本或图片时什么都不剩，也无法核对。请在里面或外面加上：'],
		'wrong-language': ['没有这种语言', '“{value}”不是 {known} 之一；看看末尾有没有空格。'],
		'unknown-theme': ['没有这种配色', '“{value}”不是 {known} 之一。'],
		'unknown-size': ['没有这种大小', '“{value}”不是 {known} 之一。'],
		'unknown-attribute': ['没有这个属性', '标识没有“{name}”。可用：{known}。'],
		'state-attribute': [
			'这个属性不起作用',
			'“{name}”不会被读取：标识说什么，只取决于登记信息。请删去，免得有人当真。',
		],
		'tight-sandbox': ['沙箱拦住了链接', '没有 allow-popups，读者打不开核对标识的页面。'],
		'low-contrast': [
			'在这个底色上看不清',
			'在 {ground} 上，{theme} 配色的文字对比度只有 {ratio}:1，不足 4.5:1。{better} 配色更合适。',
		],
		'old-link': ['旧的链接', '它通向这一家的信用信息。核对标识的页面是另一个：'],
		'too-large': ['只读了一部分', '网页超过两百万字符，后面的没有看。'],
	},
};
