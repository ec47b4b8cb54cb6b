import { BlockList, isIP } from 'node:net';

/** Networks that are not the public Internet, and what they are (RFC 6890 and its successors). */
const RESERVED: readonly (readonly [string, number, string])[] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'a private network'],
  ['100.64.0.0', 10, 'a network behind a provider’s gateway'],
  ['127.0.0.0', 8, 'this machine'],
  ['168.63.129.16', 32, 'the service of a cloud for its machines'],
  ['169.254.0.0', 16, 'a link-local network'],
  ['172.16.0.0', 12, 'a private network'],
  ['192.0.0.0', 24, 'a reserved network'],
  ['192.0.2.0', 24, 'a network for examples'],
  ['192.88.99.0', 24, 'a relay between networks'],
  ['192.168.0.0', 16, 'a private network'],
  ['198.18.0.0', 15, 'a network for measurements'],
  ['198.51.100.0', 24, 'a network for examples'],
  ['203.0.113.0', 24, 'a network for examples'],
  ['224.0.0.0', 4, 'a multicast group'],
  ['240.0.0.0', 4, 'a reserved network'],
  ['::1', 128, 'this machine'],
  ['::', 128, 'this network'],
  ['::ffff:0:0', 96, 'an IPv4 address in the clothes of IPv6'],
  ['64:ff9b::', 32, 'an IPv4 address in the clothes of IPv6'],
  ['2002::', 16, 'an IPv4 address in the clothes of IPv6'],
  ['2001::', 23, 'a tunnel or reserved network'],
  ['2001:db8::', 32, 'a network for examples'],
  ['3fff::', 20, 'a network for examples'],
  ['fc00::', 7, 'a private network'],
  ['fe80::', 10, 'a link-local network'],
  ['ff00::', 8, 'a multicast group'],
];

const reserved = RESERVED.map(([network, prefix, what]) => {
  const version = isIP(network) === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(network, prefix, version);
  return { list, version, what } as const;
});

/** All that is handed out of IPv6 as global unicast; whatever lies outside is refused. */
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');

/** What an IP address is where it is no public one: "a private network"; undefined for a public address. */
export function notPublic(address: string): string | undefined {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(plain);
  if (family === 0) return 'no address';
  const version = family === 4 ? 'ipv4' : 'ipv6';
  const found = reserved.find((entry) => entry.version === version && entry.list.check(plain, version));
  if (found) return found.what;
  return family === 6 && !global.check(plain, 'ipv6') ? 'a reserved network' : undefined;
}
