/** An article in plain short sentences, for tests that need a whole one. */
export const title = 'Divers find the lamp of an old lighthouse near Bergen';

const paragraphs: readonly string[] = [
  'Divers found the lamp of an old lighthouse near Bergen in May 1998. The lamp lay at a depth of 40 metres.',
  'Anna Karlsen, the mayor of Bergen, praised the divers. Professor Helena Ruiz, a geologist at the University of Oslo, measured the lamp in June 1998. French minister Peter Hale visited Madrid in 1999.',
  'Builders finished the lighthouse in 1871. A violent storm destroyed the old lighthouse in 1912. Firefighters rescued 12 old sailors. Doctors treated nearly 30 young fishermen.',
  '"The lamp is the oldest in the whole of Norway," said Anna Karlsen. "Our divers worked in the cold sea for many hours," said Peter Hale. "Nobody expected to find such a treasure in Norway," said Helena Ruiz.',
  'More than 300 visitors crossed the bridge to the museum in July 1998. Farmers from the valley sold bread, cheese and apples beside the road while a small orchestra played old songs for the children in the garden of the museum until the evening became cold and the musicians left.',
  'Anna Karlsen paid 3,000 dollars for a new roof. Gardeners planted 250 apple trees. Peter Hale flew to Madrid in August 1998.',
  'The museum will show the lamp in a new hall. Visitors can also see 60 old paintings.',
];

export const text = paragraphs.join('\n\n');
