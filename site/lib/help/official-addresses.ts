// Where people are sent from the help. Links for people: nothing is ever requested from there.

/** 信用中国: the one entrance for repair, objection and reports. */
export const creditChina = 'https://www.creditchina.gov.cn/';
