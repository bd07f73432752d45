import type {LocalizedText} from '@parcours/definition';

/** A ready sequence, not yet loaded. */
export interface TemplateEntry {
  /** The sequence's id. */
  id: string;
  industry: string;
  name: LocalizedText;
  /** What an owner may type to find it, in both languages, in lower case. */
  keywords: readonly string[];
  /** The document, to be read with `parseDefinition`. */
  load: () => Promise<unknown>;
}

/** Every template, in the order in which a gallery shows them. */
export const templates: readonly TemplateEntry[] = [
  {
    id: 'dental-visit',
    industry: 'dental',
    name: {fr: 'Clinique dentaire, après une visite', en: 'Dental clinic, after a visit'},
    keywords: [
      ...['dentist', 'dental', 'clinic', 'teeth', 'orthodontist', 'hygienist', 'health', 'appointment'],
      ...['dentiste', 'dentaire', 'clinique', 'dents', 'orthodontiste', 'hygiéniste', 'santé', 'rendez-vous'],
    ],
    load: async () => (await import('./generated/dental-visit.js')).sequence,
  },
  {
    id: 'garage-repair',
    industry: 'garage',
    name: {en: 'Garage, after a repair', fr: 'Garage, après une réparation'},
    keywords: [
      ...['garage', 'mechanic', 'car', 'auto', 'repair', 'tires', 'dealership', 'body shop', 'oil change'],
      ...[
        'mécanicien',
        'voiture',
        'automobile',
        'réparation',
        'pneus',
        'concessionnaire',
        'carrosserie',
        'vidange',
      ],
    ],
    load: async () => (await import('./generated/garage-repair.js')).sequence,
  },
  {
    id: 'hotel-stay',
    industry: 'hotel',
    name: {fr: 'Hôtel, le lendemain du départ', en: 'Hotel, the day after departure'},
    keywords: [
      ...[
        'hotel',
        'inn',
        'motel',
        'bed and breakfast',
        'lodging',
        'room',
        'stay',
        'travel',
        'guest',
        'resort',
      ],
      ...['hôtel', 'auberge', 'gîte', 'hébergement', 'chambre', 'séjour', 'voyage', 'touriste'],
    ],
    load: async () => (await import('./generated/hotel-stay.js')).sequence,
  },
  {
    id: 'shop-order',
    industry: 'shop',
    name: {en: 'Online shop, after an order', fr: 'Boutique en ligne, après une commande'},
    keywords: [
      ...['shop', 'store', 'e-commerce', 'online', 'retail', 'order', 'delivery', 'parcel', 'product'],
      ...[
        'boutique',
        'magasin',
        'commerce',
        'en ligne',
        'détail',
        'commande',
        'livraison',
        'colis',
        'produit',
      ],
    ],
    load: async () => (await import('./generated/shop-order.js')).sequence,
  },
];
