// Characters that names are written with: family names, and the syllables of foreign names.

/** Characters that write foreign names by their sound. */
export const SYLLABLES =
  '阿埃艾爱安昂奥巴拜班邦包鲍贝本比彼毕宾波伯勃博布查察昌达戴丹当道德登邓狄迪蒂丁东杜敦顿多厄恩尔法凡范方菲费芬冯佛夫弗福富' +
  '盖甘冈高戈哥格葛根古瓜圭哈海汉豪赫黑亨洪胡怀惠霍基吉加贾简杰金津居卡凯坎康考柯科克肯孔库夸奎昆拉莱赖兰朗劳勒雷黎里理丽莉' +
  '利列林龙隆卢鲁路伦罗洛吕马玛麦迈曼芒毛梅门蒙孟米密敏明摩莫默姆穆慕拿那纳娜南内尼涅宁纽农努诺欧帕潘庞佩彭皮平珀普奇齐恰乔' +
  '切钦琴琼丘让热仁荣茹儒瑞若萨塞森沙莎珊山尚绍舍申什圣施石史士舒斯丝松苏索塔泰坦汤唐陶特腾提廷图土托陀瓦万旺威韦维魏温文翁沃' +
  '乌吾武西希锡夏香肖谢辛欣休雄雅亚延扬耶叶伊易因英尤约扎泽詹兹朱卓佐佳娅弥黛蕾薇琳碧蓓妮茜赛桑柏汀澳穆';

/** Usual Chinese and Korean family names of one character. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set([
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范',
  ...'金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤朴尹申权安柳洪全裴南吴禹边车池邢庄',
]);
