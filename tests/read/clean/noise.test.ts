import { describe, expect, test } from 'vitest';
import { dropNoise, findNoiseRule } from '../../../src/read/clean/noise.js';
import { draftOf, linesOf } from './draft-of.js';

describe('noise', () => {
  test.each([
    [
      'noise-token',
      [
        'promo_box',
        'lead image',
        'main img',
        'Loading...',
        'undefined',
        'Show more',
        '✕',
        '* * *',
        'side-bar_ad2',
      ],
    ],
    [
      'noise-copyright',
      [
        '© 2025 Harbour Post',
        'Copyright 2019 by the Post. All rights reserved.',
        '(c) Post Media',
        'All rights reserved',
      ],
    ],
    [
      'noise-syndication',
      [
        '(With inputs from agencies)',
        'With additional reporting by Jo Lee and agency inputs',
        'This story has been published from a wire agency feed without changes to the text.',
        'Reporting by Ann Berg; Editing by Tom Ellis',
        'Additional reporting by Jo Lee in Paris',
        'Source: AFP',
        '-- AFP',
        'Reuters',
      ],
    ],
    [
      'noise-navigation',
      [
        'Home > Europe > Sweden',
        'News | Sport | Weather',
        'Sign in',
        'Skip to content',
        'About us · Jobs · Press',
        'Log in',
      ],
    ],
    [
      'noise-share',
      [
        'Facebook Twitter Email',
        'Share',
        'Share on WhatsApp',
        'Share this story via email',
        '12 Comments',
        'Comments (3)',
        'Leave a comment',
        '1.2k shares',
      ],
    ],
    [
      'noise-invitation',
      [
        'Sign up for our weekly newsletter',
        'Follow us on Instagram for more pictures',
        'Download the Post app for breaking news alerts',
        'You have 3 free articles left this month',
        'Click here to read it in French',
        'For the latest news, join our Telegram channel',
        'Already a subscriber? Log in to your account',
      ],
    ],
    [
      'noise-consent',
      [
        'We use cookies to improve your experience on our site.',
        'This site uses cookies. Accept all | Settings',
        'By signing up you agree to our terms and privacy policy',
        'Accept all cookies',
      ],
    ],
    [
      'noise-advertisement',
      [
        'Advertisement',
        'ADVERTISEMENT - scroll down',
        'Sponsored',
        'Story continues below',
        'Article continues after ad',
      ],
    ],
    [
      'noise-link',
      [
        'Watch | Waves on the pier',
        'WATCH: Waves on the pier',
        'Read more: The ferry that stayed',
        'Related: A harbour in winter',
        'Also read | Ten islands',
        'Most read',
        'Recommended for you',
        'Read more',
        'You may also like',
        'Listen to this article',
        'More from Europe',
        'WATCH THE HARBOUR LIVE HERE',
        'https://example.org/a/b?c=d',
      ],
    ],
    [
      'noise-embed',
      [
        'pic.twitter.com/Ab12',
        '— Harbour Master (@harbour) May 3, 2022',
        '#ferry #storm',
        '@harbour',
        'View this post on Instagram',
      ],
    ],
    [
      'noise-label',
      [
        'Story highlights',
        'Key points',
        'BREAKING NEWS',
        'Live',
        'Opinion',
        'Tags: ferry, storm',
        'Topics: Sweden',
        '4 min read',
        'Reading time: 3 minutes',
        'Topics in this article',
      ],
    ],
    [
      'noise-caption',
      [
        'Photo: AP',
        'Image: Getty Images',
        'Photograph by Jo Lee for the Post',
        '(File) The ferry in May. Photograph:(Reuters)',
        'The ferry in Orsay harbour. Photo: Jo Lee.',
        'The ferry in Orsay on Monday [Jo Lee/Reuters]',
        'The ferry in Orsay on Monday (Jo Lee / AFP)',
        'The ferry, in calmer days. | AP Photo/Jo Lee',
        'A boat, from file, 2008; from file, 2008.',
        'Representative image',
        'File photo of the ferry',
        'Pictured: the ferry in May',
        'The ferry on Monday. Jo Lee/Getty Images',
        'Credit: Jo Lee',
      ],
    ],
  ])('%s', (code, lines) => {
    expect(lines.filter((line) => findNoiseRule(line)?.code !== code)).toEqual([]);
  });
});

describe('lines of pasted pages', () => {
  test.each([
    ['noise-invitation', 'Subscribe now for £1'],
    ['noise-invitation', 'Subscribe from just $2 a month'],
    ['noise-invitation', 'Sign up for free'],
    ['noise-invitation', 'Log in to continue reading'],
    ['noise-invitation', 'Get unlimited digital access'],
    ['noise-invitation', 'Start your free trial'],
    ['noise-invitation', 'Follow us'],
    ['noise-consent', 'Manage cookie settings'],
    ['noise-caption', 'Image caption, The ferry in the harbour'],
    ['noise-caption', 'Image source, Orsay Museum'],
    ['noise-caption', 'Getty Images The ferry in the harbour'],
    ['noise-caption', 'PA Media'],
  ])('%s: %s', (code, line) => {
    expect(findNoiseRule(line)?.code).toBe(code);
  });
});

describe('no noise', () => {
  test.each([
    ['Subscribe to a newspaper, and you read it less'],
    ['Subscribers pay £1 more from May'],
    ['Sign up for war, says general'],
    ['Join the lifeboat crew at 17: one girl did'],
    ['Register of boats opens to the public'],
    ['Log in the river stops ferry'],
    ['Get digital access right, town halls told'],
    ['Start of trial delayed by storm'],
    ['Follow us home, say the lost dogs of Orsay, and they do.'],
    ['Image of whale wins prize'],
    ['Getty Images sues the makers of a program'],
    ['Reuters wins prize for pictures of ferry'],
    ['Accept it, captain tells crew'],
    ['Watch out for ice, the harbour master warned.'],
    ['Watch the waves, he told the children, and count them.'],
    ['Read more slowly, the teacher advised her class.'],
    ['Related costs rose by 4 per cent.'],
    ['Share prices fell on Monday.'],
    ['Share this loaf among five people.'],
    ['Follow the river and you come to a mill.'],
    ['Like many of his fellow students, he uploads films to YouTube.'],
    ['Sign language is taught in both schools.'],
    ['Subscribers to the newspaper were told by letter.'],
    ['He was asked to accept cookies, and then he ate them.'],
    ['Online, you get a pop-up asking you to accept cookies. But nobody asks for your consent in a shop.'],
    [
      'The photo: a cat on a ferry, asleep, with its tail in the water, as nobody had seen it before or since then.',
    ],
    ['Advertisements for tobacco were banned in 1965.'],
    ['Copyright law protects the writer for seventy years.'],
    ['"All rights are reserved for kings," he said.'],
    ['By Friday all passengers were ashore.'],
    ['The Reuters reporter left.'],
    ['Home is where the heart is.'],
    ['Live music is back in the pubs.'],
    ['Breaking news travels fast on an island.'],
    ['Opinion is divided.'],
    ['Video games, films and more were on show.'],
    ['Click by click, the machine counted the votes.'],
    ['Comments from the mayor were not available.'],
    ['"Source: unknown" is what the label says.'],
    ['The story has been told in many languages.'],
    ['Three goals: freeing the ferry, mending it and sailing.'],
    ['— It is late, he said.'],
    ['Email the council was not enough, she said; she wrote letters.'],
    ['News of the accident reached the island | the mainland knew nothing.'],
    ['Orsay – Malin – Skye was the old route.'],
    ['5 > 4'],
    ['Eighteen days'],
    ['A pull that is not the same everywhere'],
  ])('%s', (line) => {
    expect(findNoiseRule(line)?.code).toBeUndefined();
  });
});

describe('dropping noise', () => {
  test('takes code names off the end of a line, and then the line if it is noise', () => {
    const draft = dropNoise(
      draftOf(['The ferry left.top_banner', 'All rights reserved.side_box', 'He wrote snake_case.']),
    );
    expect(linesOf(draft)).toEqual(['The ferry left.', 'He wrote snake_case.']);
    expect(draft.notices.map(({ message }) => message)).toEqual([
      'Took “top_banner” off the end of a line: a leftover of the web page’s code.',
      'Took “side_box” off the end of a line: a leftover of the web page’s code.',
      'Left out “All rights reserved.”: a copyright line.',
    ]);
  });

  test('keeps the agency of a copyright line as the publisher', () => {
    expect(dropNoise(draftOf(['© Copyright AFP 2024. All rights reserved.'])).about.publisher).toBe('AFP');
    expect(dropNoise(draftOf(['© 2024 Harbour Post.'])).about.publisher).toBeNull();
  });

  test('keeps a marked heading that would be a label of the page', () => {
    expect(linesOf(dropNoise(draftOf(['# Analysis', 'Analysis', '# Read more'])))).toEqual(['# Analysis']);
  });

  test('is quick on a line of a hundred thousand brackets', () => {
    const line = '('.repeat(100_000);
    expect(linesOf(dropNoise(draftOf([line])))).toEqual([line]);
  });
});
