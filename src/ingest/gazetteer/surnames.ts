/** Common family names of many countries and those of people long in the news, a space between. */
export const SURNAMES = `
Abbas Abbott Abdullah Abe Adams Adenauer Ahmadinejad Ahmed Ahern Akhtar Albanese Albright Alexander Ali Allen Allende Alvarez Amin
Anan Andersen Anderson Andrews Annan Ardern Armstrong Arafat Ashcroft Ashton Assad Assange Atatürk Attenborough Ayrault
Azarov Aznar Bach Bachelet Bachmann Bailey Baker Barak Barnes Barnett Barr Barroso Bashir Batista Bauer Becker Beckham
Bell Bennett Berlusconi Bernanke Bernstein Bezos Bhutto Biden Bieber Bildt Blair Blatter Blinken Blix Bloomberg Bolsonaro
Bolt Bolton Bonaparte Borrell Bouteflika Bowie Bowman Boyd Braun Brezhnev Brooks Brown Bryant Buchanan Buffett Burke Burns
Burton Bush Butler Buttigieg Byrne Calderon Calderón Callahan Cameron Campbell Cardoso Carlson Carney Carroll Carson Carter Castillo
Castro Ceausescu Chadwick Chamberlain Chan Chandler Chang Chapman Chaudhry Chavez Chávez Chen Cheney Chernenko Chirac Cho Choi Chopra Christensen
Christie Chung Churchill Clark Clarke Clegg Clinton Clooney Cohen Coleman Collins Comey Conte Cook Cooper Corbyn Correa Costa Coulter
Cox Craig Crawford Cromwell Cruz Cunningham Cuomo Curtis Daniels Davies Davis Dawson Delors DeSantis Diaz Díaz Dlamini
Dodd Donaldson Doyle Draghi Duncan Dupont Duque Duterte Duvalier Edwards Einstein Eisenhower Elliott Ellis Engels Erdogan Erdoğan Estrada
Evans Fauci Fernandes Fernandez Fernández Ferguson Ferrari Fillon Fischer Fisher Fitzgerald Fleming Fletcher Flores Flynn Foster Fox Franco
Fraser Freud Friedman Frost Fujimori Gaddafi Gagarin Gandhi Ganguly Garcia García Gardner Garland Gates Gbagbo Georgiev Ghani Ghosh
Giuliani Gibson Gillard Gingrich Giscard Goldberg Goldman Gomez Gómez Gonzales Gonzalez González Gorbachev Gordon Gore Graham
Grant Gray Green Greenberg Greene Greenspan Griffin Griffiths Grillo Guaidó Guevara Gupta Guterres Gutierrez Gutiérrez Gül Haley Hall Hamilton
Haniyeh Hansen Hariri Harper Harris Harrison Hart Hasina Hassan Hawking Hayes Helms Henderson Henry Hernandez Hernández Herzog Hill Hitler
Hoffman Hollande Holmes Hoover Houston Howard Howe Huang Huckabee Hughes Hunt Hunter Hussain Hussein Ibrahim Iglesias Ivanov Iyer
Jackson Jacobs Jagger James Janukovych Jefferson Jenkins Jensen Jobs Johansson Johnson Johnston Jones Jonathan Joshi Juncker Kabila
Kaczynski Kadyrov Kagame Kaine Kapoor Karimov Karzai Katz Kaufman Kavanaugh Keating Keller Kelly Kemp Kennedy Kenyatta Kerry Keynes Khamenei
Khan Khashoggi Khatami Khodorkovsky Khomeini Khrushchev Kibaki King Kirchner Kishida Kissinger Klein Klitschko Kohl Koizumi Kowalski Kumar
Kushner Kuznetsov Lagarde Lam Lambert Larsen Larson Lavrov Lawrence Lawson Lebedev Lee Lenin Leung Levin Levy Lewis Li Lieberman Lim Lincoln
Lindberg Liu Livingstone Lloyd Lopez López Lukashenko Lynch MacDonald Macdonald Macron Madoff Maduro Magnitsky Mahathir Major Maliki Mandela
Manning Manson Mao Maradona Marcos Marshall Martin Martinez Martínez Marx Mason Matthews Mattis May Mbeki McAuliffe McCain McCarthy
McCartney McChrystal McConnell McDonald McGuinness McKenzie McLaughlin Medina Medvedev Mehta Meir Mendez Menem Merkel Messi Meyer
Michel Milley Mills Milosevic Milošević Mitchell Mitterrand Mladić Mnuchin Modi Mohamed Mohammed Monti Moon Moore Morales Moreno
Morgan Morris Morrison Morsi Mountbatten Mubarak Mueller Mugabe Müller Murdoch Murphy Murray Musharraf Musk Mussolini Nagy Najib
Nakamura Napolitano Nasrallah Nasser Navalny Nazarbayev Nehru Nelson Nemtsov Netanyahu Newton Nguyen Nichols Nielsen Nixon Nkrumah Norris Novak
Obama Obasanjo Obrador O'Brien O'Connor O'Donnell Odinga O'Neill O'Reilly Okonjo-Iweala Oliveira Olmert Olsen Orban Orbán Ortega Ortiz Osborne
Owens Palin Palmer Pandey Papandreou Park Parker Patel Paterson Patterson Paulson Pelosi Pence Peng Peres Perez Pérez Peron Perón Perry
Petersen Peterson Petraeus Petrov Phillips Pinochet Pompeo Poroshenko Powell Prigozhin Putin Qaddafi Rabin Raisi Rajapaksa Rajoy Ramirez Ramos
Ramaphosa Rasmussen Reagan Reddy Reed Reid Reilly Renzi Reyes Reynolds Rice Richards Richardson Rivera Roberts Robertson Robinson
Rodriguez Rodríguez Rogers Rohani Romero Romney Ronaldo Roosevelt Rosenberg Rossi Rouhani Rousseau Rousseff Rowling Rubio Rudd Ruiz Rumsfeld Russell
Rutte Ryan Saakashvili Sadat Sakharov Saleh Salmond Salvini Sanchez Sánchez Sanders Santos Sarkozy Sato Savimbi Schmidt Schneider Scholz Schröder
Schroeder Schultz Schulz Schumacher Schumer Schwartz Schwarzenegger Scott Selassie Sessions Shah Shapiro Sharif Sharma Sharon Shaw Shevardnadze
Shultz Silva Simmons Simon Simpson Singh Sisi Skripal Smith Snowden Solana Solzhenitsyn Soros Sotomayor Spicer Spielberg
Stalin Starmer Steinmeier Stephens Stevens Stevenson Stewart Stoltenberg Strauss Sturgeon Suarez Suárez Suga Suharto Sukarno Sullivan Sunak
Suzuki Swift Taft Takahashi Talabani Tanaka Taylor Temer Thatcher Thompson Thomson Thornton Thunberg Tillerson Timoshenko Tito Torres
Trotsky Trudeau Truman Trump Truss Tsai Tsipras Tsvangirai Turing Turnbull Turner Tusk Tutu Tymoshenko Tyson Ulyanov Uribe Vance Vargas
Varoufakis Vasquez Vázquez Villepin Volcker Wagner Walker Wallace Walsh Walters Wang Warner Warren Washington Waters Watson Watt Weaver Weber
Webb Weinstein Weiss Wen Wentworth Werner Wheeler Wilkinson Williams Williamson Willis Wilson Winfrey Winters Wong Wood Woods Woodward Wright
Wu Xi Xu Yamamoto Yang Yanukovych Yatsenyuk Yellen Yeltsin Young Yudhoyono Yushchenko Zapatero Zardari Zelenskiy Zelensky Zelenskyy Zhang Zhao
Zhou Zhu Zimmerman Zuckerberg Zuma
White Black Stone Page Price Rose Day Banks Fields Rivers Love Long Best Case Cash Church Field Ford Knight Lane Little Marsh Moody Noble
West Parks Penn Pope Power Rich Robb Sharp Snow Speed Stern Street Strong Summers Sweet Temple Weeks Winter Wise Wolf Bird Bishop Cannon
Carpenter Chambers Chase Cole Cross Dean Duke English French Glass Gold Golden Hand Head Hood Hope House Hudson Judge Kidd Lamb
Land Law Light Marks Mercer Miller Moss Nash Newman Pike Pitt Pool Pratt Read Roach Rock Root Rush Shepherd Singer Singleton Skinner
Small Smart Steele Swan Tate Underwood Wall Ward Webster Wells Wild York Bean Berry Bishop Booth Brand Buck Butcher Chambers Coates
Farmer Fry Gamble Garrison Hague Hay Heath Hogg Holly Ivory Kane Keys Lake Lowe Lyon Mann Merchant Norman Nixon Peacock Pepper Piper Porter
Potter Prior Rhodes Rooney Sterling Stokes Sutherland Tanner Tyler Walton Wilder Woodhouse Yates
`;
