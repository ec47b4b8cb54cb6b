/** Short and long forms, and forms in several languages, of one given name. From general knowledge of English-language news. */
const GROUPS = `
abdul abdel abd
alexander alex alec sasha aleksandr alexandr aleksander alexandre
alexandra alexandria aleksandra
alfred alf fred
andrew andy andrei andrey andrea andreas andre
anthony tony antonio anton antoine antony
barack barry
benjamin ben benny
bernard bernie
bradley brad
catherine cathy kate katherine katie kathryn ekaterina katerina yekaterina
charles charlie chuck
christopher chris
condoleezza condi
daniel dan danny
david dave
deborah debbie
dmitry dmitri dmitriy dmitrij dimitri
donald don donnie
douglas doug
edward ed eddie ted
elizabeth liz beth betty eliza elisabeth
eugene gene yevgeny evgeny yevgeniy evgeniy evgeni yevgeni
francis frank fran
frederick fred freddie
gabriel gabi
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
hussein husain hussain
igor ihor
jacob jake
james jim jimmy jamie
jeffrey jeff geoffrey geoff
jennifer jen jenny
john johnny jack
jonathan jon
joseph joe joey jo
joshua josh
kenneth ken kenny
lawrence larry
leonard len leonid
lyudmila ludmila
lindsey lindsay
luis luiz lula
margaret maggie meg peggy
matthew matt
mohammed mohammad muhammad mohamed mohamad mohd muhammed
michael mike mick mickey mikhail
mitchell mitch
nancy nan
nathaniel nathan nate
nicholas nick nicolas nikolai nikolay
nikita nikki
oleksandr aleksandr alexander
olga olha
pamela pam
patricia pat patty
patrick pat
pavel pavlo paul
peter pete petr pyotr petro
philip phil phillip
raymond ray
rebecca becky
reginald reg
richard rick dick ricky rich
robert bob bobby rob robbie
ronald ron ronnie
samuel sam
samantha sam
sergey sergei serhiy serhii serge sergej
stephen steve steven stephan
susan sue
svetlana sviatlana
theodore ted teddy theo
theresa teresa terry
thomas tom tommy
timothy tim
victor viktor vic
victoria vicky tori
vincent vince
vladimir volodymyr uladzimir vova
volodymyr vladimir
walter walt wally
william bill billy will willy
yitzhak yitzchak isaac
yusuf yousef youssef yosef josef
yulia julia yuliya
yuri yury yuriy iurii
zachary zach
`;

const groupsOf = new Map<string, number[]>();
for (const [index, line] of GROUPS.trim().split('\n').entries())
  for (const name of line.split(' ')) groupsOf.set(name, [...(groupsOf.get(name) ?? []), index]);

/** The groups of forms that a folded given name belongs to, by number. */
export const nicknameGroups = (name: string): readonly number[] => groupsOf.get(name) ?? [];

/** Whether two folded given names are forms of one. */
export function sameNickname(a: string, b: string): boolean {
  const left = groupsOf.get(a);
  const right = groupsOf.get(b);
  return left !== undefined && right !== undefined && left.some((group) => right.includes(group));
}
