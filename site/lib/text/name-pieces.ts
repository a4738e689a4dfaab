// Where the name of an organisation may be broken over two lines: after its place and before what it
// is, never within a word of it. That of a list, before what it is a list of.

const breaks =
	/(?<=^.{1,7}(?:省|市|县|区))(?=.{4})|(?=(?:养老|家政|旅游|医疗|健康)?(?:服务|管理|发展)?(?:有限责任公司|股份有限公司|有限公司|服务中心|服务站|合作社|老年公寓|卫生院|护理院|敬老院|旅行社|超市|医院|药房))|(?<!严重|违法)(?=(?:严重)?(?:违法)?失信)/u;

/** The pieces of `name`, which join to it again. */
export const namePieces = (name: string): string[] => name.split(breaks);
