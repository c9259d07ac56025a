/** What generated texts are made of: common surnames, characters of given names with their pinyin, and technical words. */

export const SURNAMES =
  '王 wang 李 li 张 zhang 刘 liu 陈 chen 杨 yang 赵 zhao 黄 huang 周 zhou 吴 wu 徐 xu 孙 sun 胡 hu 朱 zhu 高 gao 林 lin 何 he 郭 guo 马 ma 罗 luo 梁 liang 宋 song 郑 zheng 谢 xie 韩 han 唐 tang 冯 feng 董 dong 萧 xiao 程 cheng 曹 cao 袁 yuan 邓 deng 许 xu 傅 fu 沈 shen 曾 zeng 彭 peng 吕 lv 苏 su 卢 lu 蒋 jiang 蔡 cai'
    .replaceAll('lv', 'lyu')
    .split(' ');

/** Characters of given names, each followed by its pinyin. */
export const GIVEN =
  '明 ming 伟 wei 芳 fang 秀 xiu 英 ying 强 qiang 磊 lei 军 jun 洋 yang 勇 yong 艳 yan 杰 jie 娟 juan 涛 tao 超 chao 霞 xia 平 ping 刚 gang 桂 gui 文 wen 辉 hui 玲 ling 志 zhi 建 jian 国 guo 华 hua 红 hong 玉 yu 兰 lan 春 chun 梅 mei 海 hai 燕 yan 丽 li 晓 xiao 东 dong 宇 yu 浩 hao 凯 kai 子 zi 轩 xuan 博 bo 思 si 雨 yu 欣 xin 怡 yi 佳 jia 俊 jun 泽 ze 瑞 rui 诗 shi 涵 han 梦 meng 琪 qi 雅 ya 静 jing 敏 min 康 kang 宁 ning 安 an 成 cheng 永 yong'.split(
    ' ',
  );

/** Cities of events, with their coordinates. */
export const CITIES = [
  ['上海', 'Shanghai', [31.2, 121.5]],
  ['北京', 'Beijing', [39.9, 116.4]],
  ['杭州', 'Hangzhou', [30.3, 120.2]],
  ['深圳', 'Shenzhen', [22.5, 114.1]],
  ['成都', 'Chengdu', [30.7, 104.1]],
  ['广州', 'Guangzhou', [23.1, 113.3]],
  ['大连', 'Dalian', [38.9, 121.6]],
] as const;

/** Technical topics in Chinese and English. */
export const TOPICS = [
  ['调度', 'scheduling'],
  ['可观测性', 'observability'],
  ['服务网格', 'service meshes'],
  ['边缘计算', 'edge computing'],
  ['多集群', 'multi-cluster management'],
  ['存储', 'storage'],
  ['网络', 'networking'],
  ['安全', 'security'],
  ['供应链', 'supply chains'],
  ['镜像分发', 'image distribution'],
  ['混沌工程', 'chaos engineering'],
  ['无服务器', 'serverless'],
  ['批处理', 'batch jobs'],
  ['机器学习平台', 'machine learning platforms'],
  ['数据库', 'databases'],
  ['消息队列', 'message queues'],
  ['弹性伸缩', 'autoscaling'],
  ['灰度发布', 'canary releases'],
  ['成本治理', 'cost control'],
  ['开发者体验', 'developer experience'],
  ['社区治理', 'community governance'],
  ['新人指引', 'onboarding'],
  ['文档翻译', 'translation of documents'],
  ['测试基础设施', 'test infrastructure'],
  ['异构算力', 'heterogeneous computing'],
  ['推理服务', 'inference services'],
  ['缓存管理', 'cache management'],
  ['节点升级', 'node upgrades'],
  ['策略引擎', 'policy engines'],
  ['身份认证', 'workload identity'],
] as const;

/** Syllables of invented names of software. */
export const SYLLABLES =
  'ka ro mi ten vo lu sar ne pi dor qua li fen tor ba ze nu gra kel so ri mon ta vex hul jo wen ash bri cor'.split(
    ' ',
  );

/** Sentences of a text; `{1}` and `{2}` are what it mentions, `{t}` a topic, `{n}` a number. */
export const SENTENCES = [
  [
    '{1}在下午的分会场讲了{t}，台下坐了大约{n}人，后排还有人站着听。',
    '{1} spoke on {t} in the afternoon to about {n} people, some of them standing at the back.',
  ],
  [
    '据{1}介绍，{2}的{t}经历了三次重写，最后一次用了{n}天。',
    'According to {1}, the {t} of {2} was rewritten three times, the last time in {n} days.',
  ],
  [
    '茶歇时，大家围着{1}的展台讨论{t}，有人当场提交了补丁。',
    'During the break people discussed {t} at the booth of {1}, and somebody sent a patch on the spot.',
  ],
  [
    '问答环节里，{1}回答了{n}个问题，其中一半与{t}有关。',
    'In the discussion {1} answered {n} questions, half of them about {t}.',
  ],
  [
    '{1}把线上故障的排查过程画成一张图，从告警、日志到根因，一步一步讲给听众。',
    '{1} drew how a failure in production was traced, from the alert through the logs to its cause.',
  ],
  [
    '与前一年相比，关于{t}的议题从{n}个增加了一倍，{1}是被提到最多的名字。',
    'Compared with the year before, sessions on {t} doubled from {n}, and {1} was the name heard most.',
  ],
  [
    '主持人请{1}上台时说，没有{2}的坚持，这场活动不会办成。',
    'Inviting {1} to the stage, the host said that without {2} the event would not have happened.',
  ],
  [
    '晚餐桌上，大家说起{1}，谈到{t}的取舍，也谈到怎样留住新的贡献者。',
    'At dinner people spoke of {1}, of trade-offs of {t}, and of keeping new contributors.',
  ],
  [
    '{1}建议先写清楚边界再动手，因为{t}的返工往往比开发更久。',
    '{1} advised to write down the limits first, because redoing {t} often takes longer than building it.',
  ],
  [
    '工作坊只有{n}个座位，{1}带着大家从零搭起一套环境，直到傍晚才散。',
    'The workshop had {n} seats; {1} led everybody through a setup from nothing, until the evening.',
  ],
] as const;
