/** Common Chinese, Korean and Vietnamese surnames as romanised in English-language news: they stand first. */
export const EASTERN_SURNAMES: ReadonlySet<string> = new Set(
  `ahn an ang aung bae bai bak bao bi bo bui byun cai cao cha chae chai chan chang chao chau che chen cheng cheong cheung chia
  chiang chin chiu cho choe choi chong chow choe chow chu chua chuang chui chun chung cui dai dang dao deng ding dinh do dong du
  duan duong eng fan fang fei feng fong fu fung gan gao ge geng go goh gong gu guan gui guo ha han hao he ho hoang hong hou hsiao
  hsieh hsu hu hua huang hui hung huo huynh hwang hyun im jang jeon jeong ji jia jiang jiao jin jing jo joo ju jung kan kang kao ke
  khoo kho kil kim ko koh kong koo ku kuan kung kuo kwak kwan kwok kwon lai lam lan lau le lee lei leung li lian liang liao lien lim
  lin ling liu lo loh long lu luo luong lv lyu ma mai man mao mei meng mi mo mok moon mu na nam ng ngo nguyen ni nie ning noh oh ong
  ou ouyang pae paek pak pan pang park pei peng phan pham phung pi ping pu pyo qi qian qiao qin qiu qu quan ren ri rim ro roh rong
  ru ruan ryu seo shang shao she shen sheng shi shih shim shin so soh sohn son song su suh sun sung ta tae tai tam tan tang tao teng
  teo teoh thich tian to ton tong tran trieu trinh truong tsai tsang tse tseng tsui tu tung vo vu vuong wan wang wei wen weng wong
  woo wu xi xia xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yeh yeo yi yim yin ying yip yoo yoon you yu yuan yue yun
  zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zong zou zuo`
    .split(/\s+/)
    .filter(Boolean),
);
