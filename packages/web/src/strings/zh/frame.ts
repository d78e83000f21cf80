// Words of the frame and of parts that all pages share, in Chinese.

export const frame = {
  relations: '关系',
  read: '读一篇报道',
  search: '搜索',
  review: '审阅',
  sources: '来源',
  settings: '设置',
  help: '帮助',
  skip: '跳到正文',
  main: '主菜单',
  ofPair: '{pair}的页面',
  overview: '概况',
  chronology: '年表',
  accounts: '两家之言',
  pledges: '承诺',
  people: '人物',
  network: '关系网',
  language: '语言',
  look: '颜色',
  lookAuto: '随系统',
  lookLight: '浅色',
  lookDark: '深色',
  api: '程序接口',
  foot: '由两国媒体的报道编码而成；每一行都通向原句。',
};

export const states = {
  loading: '正在读取记录……',
  failed: '无法读取。',
  unreachable: '服务器没有回应。',
  unreachableDo: '请确认本机上的 rapport serve 仍在运行，然后再试。',
  again: '再试一次',
  signIn: '登录',
  nothing: '这里没有记录。',
  unknownPage: '没有这个页面。',
  unknownPageDo: '地址可能有误，或者该条目已从记录中移出。',
  home: '回到所有关系',
};

export const parts = {
  asTable: '以表格查看数字',
  reports: '{n:篇|篇}',
  elsewhere: '其他',
  undated: '无日期',
  contradicted: '报道不一',
  corrected: '经人更正',
  all: '全部',
  more: '更多',
  since: '自',
  until: '至',
  period: '时期',
  name: '姓名',
  send: '发送',
};

export const index = {
  cooperation: '合作',
  conflict: '冲突',
  reportsRead: '读到的报道',
  between: '在{low}与{high}之间',
  readoutCounts: '{n}个事件，读到{d}篇报道',
  keys: '用方向键逐期移动，按住 Shift 选择一段，按 Enter 打开其中的事件。',
  keyCoopDeeds: '合作行动',
  keyCoopWords: '合作言语',
  keyConfWords: '冲突言语',
  keyConfDeeds: '冲突行动',
};
