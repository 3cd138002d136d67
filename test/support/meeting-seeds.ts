/** Ten seeds in which two people and two places meet, or never do: two of them have no day. */
export const MEETING_SEEDS = {
  'harbour.txt': 'date 2024-10-23 Harbour opens\n\nAna Poole met Tomas Bren in Oslo.',
  'lamp.txt': 'date 2024-10-23 Lamp goes out\n\nAna Poole saw it.',
  'clock.txt': 'date 2024-10-20 Clock found\n\nTomas Bren found it in Oslo.',
  'storm.txt': 'date 2024-04-02 Storm passes\n\nAna Poole waited in Oslo with Tomas Bren.',
  'rain.txt': 'date 2024-02-29 Rain\n\nIt rained all day.',
  'gulls.txt': 'date 2023-12-31 Gulls counted\n\nAna Poole counted them in Norway.',
  'bridge.txt': 'date 2023-05-01 Bridge closed\n\nTomas Bren closed it.',
  'ferry.txt': 'date 2023-01-15 Ferry sails\n\nIt sails to Norway.',
  'soup.txt': 'Soup of the pier\n\nAna Poole boils it in Oslo.',
  'tides.txt': 'Tables of the tides\n\nTomas Bren wrote them.',
};
