import { describe, expect, it } from 'vitest';
import { notPublic } from '../../src/articles/fetch/addresses.ts';
import { PUBLIC_WEB } from '../../src/articles/fetch/index.ts';

describe('addresses that are never fetched from', () => {
  it.each([
    ['127.0.0.1', 'this machine'],
    ['127.255.255.254', 'this machine'],
    ['0.0.0.0', 'this network'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.169.254', 'link-local'],
    ['100.64.0.1', 'gateway'],
    ['100.100.100.200', 'gateway'],
    ['168.63.129.16', 'cloud'],
    ['192.0.0.192', 'reserved'],
    ['192.88.99.1', 'relay'],
    ['198.19.0.1', 'measurements'],
    ['203.0.113.9', 'examples'],
    ['224.0.0.1', 'multicast'],
    ['239.255.255.250', 'multicast'],
    ['255.255.255.255', 'reserved'],
    ['::1', 'this machine'],
    ['[::1]', 'this machine'],
    ['::', 'this network'],
    ['::127.0.0.1', 'reserved'],
    ['::ffff:127.0.0.1', 'IPv4'],
    ['::ffff:7f00:1', 'IPv4'],
    ['::ffff:8.8.8.8', 'IPv4'],
    ['::ffff:0:127.0.0.1', 'reserved'],
    ['64:ff9b::7f00:1', 'IPv4'],
    ['64:ff9b:1::a00:1', 'IPv4'],
    ['2002:7f00:1::', 'IPv4'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'tunnel'],
    ['2001:db8::1', 'examples'],
    ['fd00:ec2::254', 'private'],
    ['fe80::1%eth0', 'link-local'],
    ['fec0::1', 'reserved'],
    ['ff02::1', 'multicast'],
    ['100::1', 'reserved'],
    ['nothing', 'no address'],
  ])('%s is %s', (address, what) => {
    expect(notPublic(address)).toContain(what);
  });

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '192.0.1.1', '198.20.0.1', '2606:4700::1111', '2a00:1450::1'])(
    '%s is public',
    (address) => expect(notPublic(address)).toBeUndefined(),
  );

  it('knows no other port than those of the web', () => {
    expect(PUBLIC_WEB.refuses('8.8.8.8', 443)).toBeUndefined();
    expect(PUBLIC_WEB.refuses('8.8.8.8', 6379)).toContain('port 6379');
    expect(PUBLIC_WEB.refuses('10.0.0.1', 80)).toContain('private');
  });
});
