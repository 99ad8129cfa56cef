// The address that phones in the room can reach: it is printed at the start and is what the QR holds.
import { networkInterfaces } from 'node:os';

/** Bridges to containers and virtual machines, and private networks: phones are not on them. */
const virtual =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|tailscale|zt|cni|flannel)/i;

/**
 * @param {number} port
 * @returns {string} `http://192.168.1.20:3000`, or localhost on a machine without a network
 */
export function roomAddress(port) {
  const candidates = Object.entries(networkInterfaces())
    .filter(([name]) => !virtual.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
    .sort((one, other) => rank(one) - rank(other));
  return `http://${candidates[0] ?? 'localhost'}${port === 80 ? '' : `:${port}`}`;
}

/**
 * Home and office networks before others; 169.254 is a card that was given no address.
 * @param {string} address
 */
function rank(address) {
  if (address.startsWith('192.168.')) return 0;
  if (address.startsWith('10.') || /^172\.(1[6-9]|2\d|3[01])\./.test(address)) return 1;
  return address.startsWith('169.254.') ? 3 : 2;
}
