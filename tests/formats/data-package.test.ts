import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import Papa from 'papaparse';
import { DATA_FILES } from '../../src/formats/data/data-files.ts';
import { dataPackage } from '../../src/formats/data/data-package.ts';
import { CERTAINTIES, POINT_KINDS } from '../../src/model/schema/vocabulary.ts';
import { LIBRARIES, realLibrary } from '../support/libraries.ts';
import { publication } from '../support/publication.ts';
import { contextOf } from '../support/view-context.ts';

suite('The data package', () => {
  for (const [name, library] of LIBRARIES) {
    test(`names the columns that the tables have, in their order, and a key that tells rows apart: ${name}`, () => {
      for (const resource of dataPackage(contextOf(library)).resources) {
        if (!('schema' in resource)) continue;
        const file = DATA_FILES.find((each) => `${each.name}.${each.format}` === resource.path);
        const csv = [...(file?.write(library, publication) ?? [])].join('');
        const { data, meta } = Papa.parse<Record<string, string>>(csv, { header: true, newline: '\r\n', skipEmptyLines: 'greedy' });
        const { fields, primaryKey } = resource.schema;
        assert.deepEqual(
          fields.map((field) => field.name),
          meta.fields,
        );
        assert.equal(new Set(data.map((row) => primaryKey.map((key) => row[key]).join(' '))).size, data.length);
      }
    });

    test(`promises nothing of a column that a row breaks: ${name}`, () => {
      for (const resource of dataPackage(contextOf(library)).resources) {
        if (!('schema' in resource)) continue;
        const file = DATA_FILES.find((each) => `${each.name}.${each.format}` === resource.path);
        const { data } = Papa.parse<Record<string, string>>([...(file?.write(library, publication) ?? [])].join(''), {
          header: true,
          newline: '\r\n',
          skipEmptyLines: 'greedy',
        });
        for (const { name: column, type, format, constraints } of resource.schema.fields) {
          for (const { [column]: cell = '' } of data) {
            if (constraints.required) assert.notEqual(cell, '', column);
            if (cell === '') continue;
            if (constraints.enum) assert.ok(constraints.enum.includes(cell), `${column}: ${cell}`);
            if (type === 'boolean') assert.match(cell, /^(?:true|false)$/);
            if (type === 'integer') assert.match(cell, /^\d+$/);
            if (type === 'date') assert.match(cell, /^\d{4}-\d{2}-\d{2}$/);
            if (format === 'uri') assert.equal(new URL(cell).href, cell);
          }
        }
      }
    });
  }

  test('has what Data Package 1 requires of a package and its resources', () => {
    const { name, profile, licenses, resources } = dataPackage(contextOf(realLibrary()));
    assert.match(name, /^[-a-z0-9._/]+$/);
    assert.equal(profile, 'data-package');
    assert.deepEqual(licenses, [{ name: 'CC-BY-4.0', title: 'CC BY 4.0', path: publication.textLicence.address }]);
    assert.deepEqual(
      resources.map(({ path, profile: kind }) => [path, kind]),
      [
        ['readout.json', 'data-resource'],
        ['points.csv', 'tabular-data-resource'],
        ['positions.csv', 'tabular-data-resource'],
        ['relations.csv', 'tabular-data-resource'],
        ['reports.csv', 'tabular-data-resource'],
        ['follow-ups.csv', 'tabular-data-resource'],
        ['schema.json', 'data-resource'],
      ],
    );
  });

  test('gives the words of the closed vocabularies', () => {
    const [, points] = dataPackage(contextOf(realLibrary())).resources;
    const fields = points && 'schema' in points ? points.schema.fields : [];
    const wordsOf = (name: string) => fields.find((field) => field.name === name)?.constraints.enum;
    assert.deepEqual(wordsOf('kind'), Object.keys(POINT_KINDS));
    assert.deepEqual(wordsOf('certainty'), Object.keys(CERTAINTIES));
    assert.equal(wordsOf('title'), undefined);
  });
});
