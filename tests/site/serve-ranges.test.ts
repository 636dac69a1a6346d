import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { serveFiles } from '../support/serve-files.ts';

const TEN = '0123456789';
const { ask } = await serveFiles({ 'ten.txt': TEN, 'empty.txt': '', '404.html': 'nowhere' });
const { etag = '' } = (await ask('/ten.txt')).headers;

suite('the header Range is answered as RFC 9110 has it:', () => {
  const WHOLE = [200, undefined, TEN] as const;
  const NONE = [416, 'bytes */10', ''] as const;
  const RANGES: [range: string, status: number, contentRange: string | undefined, body: string][] = [
    ['bytes=0-0', 206, 'bytes 0-0/10', '0'],
    ['bytes=0-4', 206, 'bytes 0-4/10', '01234'],
    ['bytes=2-', 206, 'bytes 2-9/10', '23456789'],
    ['bytes=9-9', 206, 'bytes 9-9/10', '9'],
    ['bytes=5-99', 206, 'bytes 5-9/10', '56789'],
    ['bytes=0-99999999999999999999999', 206, 'bytes 0-9/10', TEN],
    ['bytes=-1', 206, 'bytes 9-9/10', '9'],
    ['bytes=-3', 206, 'bytes 7-9/10', '789'],
    ['bytes=-99', 206, 'bytes 0-9/10', TEN],
    ['BYTES=1-2', 206, 'bytes 1-2/10', '12'],
    ['bytes= 1-2 ,', 206, 'bytes 1-2/10', '12'],
    ['bytes=50-60, 1-2', 206, 'bytes 1-2/10', '12'],
    ['bytes=10-', ...NONE],
    ['bytes=10-20', ...NONE],
    ['bytes=-0', ...NONE],
    ['bytes=99999999999999999999999-', ...NONE],
    ['bytes=20-30,40-', ...NONE],
    ['bytes=0-1,4-5', ...WHOLE],
    ['bytes=0-0,-1', ...WHOLE],
    ['bytes=4-2', ...WHOLE],
    ['bytes=1-2,4-3', ...WHOLE],
    ['bytes=', ...WHOLE],
    ['bytes=-', ...WHOLE],
    ['bytes=a-b', ...WHOLE],
    ['bytes=0x1-2', ...WHOLE],
    ['bytes=1-2-3', ...WHOLE],
    ['bytes=--1', ...WHOLE],
    ['bytes 0-1', ...WHOLE],
    ['bytes', ...WHOLE],
    ['lines=0-1', ...WHOLE],
    ['0-1', ...WHOLE],
  ];
  for (const [range, status, contentRange, body] of RANGES) {
    test(`${range} gets ${status} ${contentRange ?? 'and all'}`, async () => {
      const answer = await ask('/ten.txt', { Range: range });
      assert.deepEqual([answer.status, answer.headers['content-range'], answer.body], [status, contentRange, body]);
      assert.equal(answer.headers['accept-ranges'], 'bytes');
      if (status !== 416) assert.equal(answer.headers['content-length'], String(body.length));
    });
  }

  const CASES: [what: string, path: string, headers: Record<string, string>, method: string, status: number, length: string | undefined][] =
    [
      ['a range for HEAD is ignored', '/ten.txt', { Range: 'bytes=0-0' }, 'HEAD', 200, '10'],
      ['an empty file has no range', '/empty.txt', { Range: 'bytes=0-0' }, 'GET', 416, undefined],
      ['the last bytes of an empty file are the whole', '/empty.txt', { Range: 'bytes=-5' }, 'GET', 200, '0'],
      ['an empty file has no last 0 bytes', '/empty.txt', { Range: 'bytes=-0' }, 'GET', 416, undefined],
      ['If-Range with the tag gets the range', '/ten.txt', { Range: 'bytes=0-0', 'If-Range': etag }, 'GET', 206, '1'],
      ['If-Range with another tag gets the whole', '/ten.txt', { Range: 'bytes=0-0', 'If-Range': '"other"' }, 'GET', 200, '10'],
      ['If-Range with a weak tag gets the whole', '/ten.txt', { Range: 'bytes=0-0', 'If-Range': `W/${etag}` }, 'GET', 200, '10'],
      [
        'If-Range with a day gets the whole',
        '/ten.txt',
        { Range: 'bytes=0-0', 'If-Range': 'Wed, 21 Oct 2026 07:28:00 GMT' },
        'GET',
        200,
        '10',
      ],
      ['If-None-Match comes before a range', '/ten.txt', { Range: 'bytes=0-0', 'If-None-Match': etag }, 'GET', 304, undefined],
      ['If-None-Match compares weakly', '/ten.txt', { 'If-None-Match': `"other", W/${etag}` }, 'GET', 304, undefined],
      ['If-None-Match with a star is any', '/ten.txt', { 'If-None-Match': '*' }, 'HEAD', 304, undefined],
      ['If-None-Match with another tag gets the whole', '/ten.txt', { 'If-None-Match': '"other"' }, 'GET', 200, '10'],
      ['If-Match with another tag gets nothing', '/ten.txt', { 'If-Match': '"other"' }, 'GET', 412, undefined],
      ['If-Match with the tag gets the whole', '/ten.txt', { 'If-Match': etag }, 'GET', 200, '10'],
      ['an address that leads nowhere has no range', '/nothing/', { Range: 'bytes=0-0' }, 'GET', 404, '7'],
    ];
  for (const [what, path, headers, method, status, length] of CASES) {
    test(what, async () => {
      const answer = await ask(path, headers, method);
      assert.deepEqual([answer.status, status === 200 || length ? answer.headers['content-length'] : undefined], [status, length]);
      if (method === 'HEAD') assert.equal(answer.body, '');
    });
  }
});
