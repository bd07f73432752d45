import {expect} from '@open-wc/testing';
import {remarkOn} from './site-link.js';

describe('remarkOn', () => {
  for (const [site, link] of [
    ['google', 'https://search.google.com/local/writereview?placeid=ABC'],
    ['google', 'https://g.page/r/CabcDEF/review'],
    ['facebook', 'https://www.facebook.com/garagefortin/reviews'],
    ['tripadvisor', 'https://www.tripadvisor.ca/UserReviewEdit-g155033-d1'],
    ['yelp', 'https://www.yelp.ca/writeareview/biz/3fQ'],
    ['trustpilot', 'https://www.trustpilot.com/evaluate/example.com'],
    ['ratemds', 'https://www.ratemds.com/clinic/laurier'],
    ['acme', 'https://acme.example/whatever'],
    ['google', 'not a link'],
    ['constructor', 'https://example.com'],
  ])
    it(`has nothing against ${link} for ${site}`, () => {
      expect(remarkOn(site!, link!)).to.equal(undefined);
    });

  it('sees that a link leads to another site', () => {
    expect(remarkOn('google', 'https://www.facebook.com/x/reviews')).to.deep.equal({kind: 'not-of-site'});
    expect(remarkOn('google', 'https://google.com.example.net/writereview')).to.deep.equal({
      kind: 'not-of-site',
    });
  });

  it('sees that a link is the template’s', () => {
    const link = 'https://search.google.com/local/writereview?placeid=CLINIQUE-LAURIER';
    expect(remarkOn('google', link)).to.deep.equal({kind: 'made-up'});
  });

  it('sees that a link leads to a page without its reviews, and knows the one that is meant', () => {
    expect(remarkOn('facebook', 'https://facebook.com/garagefortin/')).to.deep.equal({
      kind: 'not-for-reviews',
      fixed: 'https://facebook.com/garagefortin/reviews',
    });
    expect(remarkOn('trustpilot', 'https://www.trustpilot.com/review/example.com')).to.deep.equal({
      kind: 'not-for-reviews',
      fixed: 'https://www.trustpilot.com/evaluate/example.com',
    });
    expect(remarkOn('google', 'https://www.google.com/maps/place/Laurier')).to.deep.equal({
      kind: 'not-for-reviews',
    });
  });
});
