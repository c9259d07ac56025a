import type { NodeId } from '#graph/model/model.ts';
import type { RelatedLists } from './related-lists.ts';

/**
 * Two nodes of one kind, and whether readers of one page would find the other useful; judged by hand from the two
 * pages.
 */
type JudgedPair = readonly [a: NodeId, b: NodeId, related: boolean];

const JUDGED_PAIRS: readonly JudgedPair[] = [
  ['project:aibrix', 'project:vllm', true],
  ['project:contour', 'project:envoy', true],
  ['project:helm', 'project:helmfile', true],
  ['project:git', 'project:linux', true],
  ['project:thanos', 'project:prometheus', true],
  ['project:victoriametrics', 'project:prometheus', true],
  ['project:fluent-operator', 'project:openfunction', true],
  ['project:openelb', 'project:kubesphere', true],
  ['project:aeraki-mesh', 'project:dubbo', true],
  ['project:merbridge', 'project:istio', true],
  ['project:seata', 'project:sofastack', true],
  ['project:kubeadm', 'project:kubernetes', true],
  ['project:longhorn', 'project:atlantis', false],
  ['project:longhorn', 'project:cilium', false],
  ['project:jenkins', 'project:seata', false],
  ['project:jenkins', 'project:sofaboot', false],
  ['project:linux', 'project:atlantis', false],
  ['project:argo', 'project:juicefs', false],
  ['project:atlantis', 'project:hami', false],
  ['project:notary', 'project:etcd', false],
  ['project:vitess', 'project:kubeedge', false],
  ['person:linus-torvalds', 'person:dirk-hohndel', true],
  ['person:alan-ren', 'person:henry-zhang', true],
  ['person:hongcai-ren', 'person:kevin-wang', true],
  ['person:keith-chan', 'person:li-mengxuan', true],
  ['person:nicole-li', 'person:shane-wang', true],
  ['person:ao-xiaojian', 'person:zhang-yubiao', true],
  ['person:liguang-xie', 'person:jiaxin-shan', true],
  ['person:huailong-zhang', 'person:zeng-yuxing', true],
  ['person:guo-xudong', 'person:jasmine-james', false],
  ['person:huxing-zhang', 'person:ding-yu', false],
  ['person:klaus-ma', 'person:linus-torvalds', false],
  ['person:dan-kohn', 'person:jiaxin-shan', false],
  ['event:hami-meetup-beijing-2025', 'event:hami-meetup-shanghai-2025', true],
  ['event:kubecon-china-2018', 'event:kubecon-china-2019', true],
  ['event:contributor-summit-china-2023', 'event:contributor-summit-china-2019', true],
  ['event:new-contributor-workshop-shanghai-2018', 'event:contributor-summit-china-2019', true],
  ['event:contributor-summit-china-2023', 'event:kubecon-china-2023', true],
  ['event:service-mesh-meetup-4-shanghai-2018', 'event:kubesphere-meetup-beijing-2021', false],
  ['event:hami-meetup-shenzhen-2026', 'event:kcd-beijing-2021', false],
];

/** How far lists agree with the judged pairs. */
export interface JudgedAgreement {
  related: number;
  /** Related pairs of which at least one list shows the other. */
  found: number;
  unrelated: number;
  /** Unrelated pairs of which a list shows the other. */
  wrong: string[];
  missed: string[];
}

/**
 * Compares lists with forty pairs judged by hand.
 * @throws Error when a pair has an id that the archive lacks
 */
export function judgedAgreement(lists: RelatedLists): JudgedAgreement {
  const shows = (a: NodeId, b: NodeId) => listOf(lists, a).includes(b) || listOf(lists, b).includes(a);
  const [related, unrelated] = [true, false].map((judged) =>
    JUDGED_PAIRS.filter(([, , isRelated]) => isRelated === judged),
  );
  const text = ([a, b]: JudgedPair) => `${a} – ${b}`;
  const missed = (related ?? []).filter(([a, b]) => !shows(a, b)).map(text);
  return {
    related: related?.length ?? 0,
    found: (related?.length ?? 0) - missed.length,
    unrelated: unrelated?.length ?? 0,
    wrong: (unrelated ?? []).filter(([a, b]) => shows(a, b)).map(text),
    missed,
  };
}

function listOf(lists: RelatedLists, id: NodeId): readonly NodeId[] {
  const list = lists.get(id);
  if (!list) throw new Error(`${id} is in no list. Correct JUDGED_PAIRS in judged-pairs.ts.`);
  return list;
}
