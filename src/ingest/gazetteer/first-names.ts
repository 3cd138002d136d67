/** Given names from all parts of the world, a space between; hyphenated ones are found by their parts. */
export const FIRST_NAMES = `
Aaron Abbas Abby Abdallah Abdel Abdelaziz Abdelfattah Abdirahman Abdou Abdul Abdulaziz Abdullah Abdulla Abdur Abe Abel
Abhishek Abigail Abiy Abraham Abu Ada Adam Adama Adan Addison Adel Adele Adeline Aditya Adnan Adolf Adolfo Adrian Adriana
Adrien Agnes Agnieszka Agustin Ahmad Ahmed Ahmet Aidan Aileen Aimee Aisha Aiden Aishwarya Ajay Akbar Akihito Akio Akira
Akmal Alain Alan Alana Alasdair Alastair Albert Alberta Alberto Alec Alejandra Alejandro Aleksandar Aleksander Aleksandr
Aleksandra Aleksei Aleksey Alena Alessandra Alessandro Alessia Alex Alexa Alexander Alexandra Alexandre Alexandria
Alexei Alexey Alexia Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Alisa Alison Alissa Alistair Allan Allen
Allison Allyson Alma Alonso Alvaro Alvin Alyssa Amal Amanda Amandine Amar Amara Amber Amelia Amélie Amin Amina Amir Amit
Amitabh Ammar Amos Amr Amy Ana Anand Anas Anastasia Anatoly Anders Andre André Andrea Andreas Andrei Andrej Andrés
Andres Andrew Andrey Andrii Andriy Andrzej Andy Ange Angel Angela Angelica Angelina Angelique Angelo Angus Anika Anil
Anita Anja Anjali Ann Anna Annabel Anne Annette Annie Ansar Anthony Antoine Antoinette Anton Antonella Antonia Antonio
António Antony Anwar Archie Ariana Ariel Arif Arjun Arlene Armando Arman Arnaud Arne Arnold Arseniy Artem Arthur
Artur Arturo Arun Arvind Asha Ashley Ashok Ashraf Ashton Asif Asim Asma Astrid Atal Athena Atsushi Aubrey Audrey
Augustin Augusto Augustus Aung Aurora Aurélie Austin Ava Avery Avi Avigdor Axel Ayaan Ayesha Aylin Ayman Ayse Aziz
Babak Bahar Bao Barack Barbara Barney Barry Bart Bartosz Bashar Basil Bassam Beata Beatrice Beatriz Beau Becky Belinda
Bella Ben Benazir Benedict Benigno Benito Benjamin Benny Benoît Berat Bernadette Bernard Bernardo Bernd Bernice Bernie
Bert Bertha Bertrand Beryl Bess Beth Bethany Betsy Betty Beverly Bianca Bijan Bilal Bill Billie Billy Binyamin Bjorn
Björn Blaine Blair Blake Blanca Bo Bob Bobby Bogdan Bonnie Boris Borut Boyd Brad Bradley Brady Brandi Brandon Brenda
Brendan Brent Bret Brett Brian Briana Bridget Brigitte Britney Brittany Brock Brooke Bruce Bruno Bryan Bryant Bryce
Burak Byron Caitlin Caitlyn Caleb Callum Calvin Cameron Camila Camille Camilla Candace Candice Cara Caren Carey Carl
Carla Carles Carlo Carlos Carlton Carly Carmen Carol Carole Caroline Carolina Carolyn Carrie Carsten Carter Casey Casper
Cassandra Cassie Catalina Catarina Caterina Catherine Cathy Cecil Cecile Cecilia Cecily Cedric Celeste Celia Celine
Cesar César Chad Chaim Chandra Chantal Charlene Charles Charlie Charlotte Chelsea Chen Cheng Cher Cheryl Chester Chiara
Chidi Chinua Chloe Chris Chrissy Christa Christian Christiana Christiane Christina Christine Christoph Christophe
Christopher Chuck Cindy Claire Clara Clare Clarence Clarissa Claude Claudette Claudia Claudio Clay Clayton Clement
Clementine Cleo Cliff Clifford Clint Clinton Clive Clyde Cody Colette Colin Colleen Connie Connor Conor Conrad
Constantin Cora Corey Corinne Cornelia Cornelius Cory Courtney Craig Cristian Cristiano Cristina Cristobal
Crystal Curt Curtis Cynthia Cyril Cyrus Daisy Dakota Dale Damian Damien Damon Dan Dana Dani Daniel Daniela Daniele
Danielle Danilo Danny Dante Daria Darius Darlene Darrell Darren Darryl Daryl Dave David Davide Davis Davit Dawn
Dean Deanna Deb Debbie Deborah Debra Declan Deepak Deepika Deirdre Delia Della Delphine Demetrius Deng Denis Denise Dennis
Denys Derek Dermot Derrick Desmond Devin Devon Dexter Diana Diane Dianne Didier Diego Dieter Dilip Dilma Dimitar
Dimitri Dimitris Dina Dinesh Dirk Dmitri Dmitriy Dmitry Dmytro Dolores Dominic Dominik Dominique Don Donald Donna Donovan
Dora Doreen Dorian Doris Dorothy Doug Douglas Drew Duane Dudley Duncan Dustin Dwayne Dwight Dylan Earl Ebrahim Ed Eddie
Eden Edgar Edgardo Edith Edmund Edna Edoardo Eduard Eduardo Edward Edwin Effie Efraim Ehud Eileen Einar Eitan Ekaterina
Elaine Eleanor Elena Eleni Eli Elias Elijah Elin Eliot Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Elliot
Elliott Ellis Elon Eloise Elsa Elsie Elton Elvira Elvis Emanuel Emil Emile Emilia Emiliano Emilio Emily Emine Emma
Emmanuel Emmanuelle Emmett Emre Enda Enrico Enrique Eric Erica Erich Erik Erika Erin Ernest Ernesto Ernst Erwin Esteban
Esther Ethan Ethel Étienne Etienne Eugene Eugenia Eun Eva Evan Evelyn Everett Evgeny Evo Ewan Eyal Ezekiel Ezra Fabian
Fabio Fabrice Fadi Fahad Faisal Faith Farah Farhad Farid Farooq Fatemeh Fatima Fatma Fatou Faustin Faye Federica
Federico Felicia Felicity Felipe Felix Ferdinand Fergus Fernanda Fernando Fidel Filip Filippo Fiona Fletcher Flora
Florence Florian Floyd Fran Frances Francesca Francesco Francine Francis Francisca Francisco Franck François Francois
Françoise Frank Frankie Franklin Frans Franz Fred Freda Freddie Freddy Frederic Frédéric Frederick Frederik Fredrik
Friedrich Fritz Fumio Gabriel Gabriela Gabriele Gabriella Gabrielle Gael Gail Gareth Garrett Garry Gary Gavin Gavrilo
Gemma Gene Geneva Genevieve Geoff Geoffrey George Georgette Georgi Georgia Georgina Georgy Gerald Geraldine Gerard
Gerardo Gerd Gerhard Gerry Gert Gertrude Ghassan Ghislaine Giacomo Gianluca Gianni Gideon Gil Gilbert Gilberto Giles
Gillian Gina Ginger Giorgia Giorgio Giovanni Giovanna Gisele Giulia Giuliano Giulio Giuseppe Gladys Glen Glenda Glenn
Gloria Godfrey Golda Gonzalo Gopal Gordon Grace Gracie Graeme Graham Grant Greg Gregg Gregor Gregorio Gregory Greta
Gretchen Grigory Guadalupe Guido Guillaume Guillermo Gunnar Günter Gus Gustav Gustavo Guy Gwen Gwendolyn Habib Hadi Hafiz
Haider Hakan Hakim Haley Hamad Hamid Hamza Hana Hanan Hani Hank Hanna Hannah Hans Harold Haris Harish Harley
Harriet Harris Harrison Harry Haruki Harvey Hasan Hashim Hassan Hayden Hazel Heath Heather Hector Heidi Heiko Heinrich
Heinz Helen Helena Helene Helga Helmut Henri Henrietta Henrik Henry Herb Herbert Herman Hermann Hernán Heshmat Hideki
Hideo Hilary Hilda Hillary Hiroshi Hiroyuki Hisham Hoda Holly Homer Horace Horst Hosni Howard Hu Hubert Huda Hugh Hugo
Humphrey Hun Hunter Husain Hussain Hussein Ian Ibrahim Ibrahima Ida Idris Idriss Ignacio Ignatius Igor Ike Ilan Ilaria Ilham
Ilhan Ilya Iman Imelda Imran Inès Ines Inga Ingrid Ira Irena Irene Irina Iris Irma Irving Isa Isaac Isabel Isabella
Isabelle Isaias Ismail Ismael Issa Ivan Ivana Ivanka Ivo Ivy Iwan Jaap Jacinda Jack Jackie Jaclyn Jacob Jacqueline
Jacques Jade Jaime Jair Jake Jakob Jakub Jalal Jamal James Jameel Jami Jamie Jamil Jan Jana Jane Janet Janice Janine
Janis Jared Jarosław Jaroslaw Jasmin Jasmine Jason Jasper Javad Javed Javier Jawad Jawaharlal Jay Jayden Jean Jeanette
Jeanine Jeanne Jeb Jed Jeff Jefferson Jeffery Jeffrey Jenna Jennie Jennifer Jenny Jens Jeremiah Jeremy Jermaine Jerome
Jérôme Jerry Jess Jesse Jessica Jessie Jesus Jesús Jill Jillian Jim Jimmie Jimmy Jin Jing Jo Joachim Joan Joann Joanna
Joanne Joao João Joaquin Joaquín Jocelyn Jochen Jodi Jodie Jody Joe Joel Joey Johan Johann Johanna Johannes John Johnnie
Johnny Joko Jon Jonah Jonas Jonathan Jong Jonny Joost Jordan Jordi Jorge Jörg Jose José Josef Joseph Josephine Josh
Joshua Josiah Josie Jovan Joy Joyce Juan Juana Juanita Jude Judith Judy Julia Julian Juliana Juliane Julie Julien Juliet
Juliette Julio Julius Jürgen Justin Justina Justine Jyoti Kadir Kai Kaja Kalpana Kamal Kamala Kamil Kamran Kanye
Kapil Kara Kareem Karen Karim Karin Karina Karl Karla Karol Karolina Kassym Katarina Kate Katherine Kathleen Kathryn
Kathy Katie Katja Katrina Katy Kay Kaya Kayla Kaylee Kazuo Keanu Keir Keiko Keith Kelley Kelly Kelvin Ken Kendall Kendra
Kenichi Kenji Kenneth Kenny Kent Kenzo Keri Kerry Kevin Khadija Khaled Khalid Khalifa Khalil Kieran Kiera Kim Kimberly
Kira Kiran Kiril Kirk Kirsten Kirsty Kishore Klaus Knut Kofi Koichi Koji Konrad Konstantin Konstantinos Kris Krishna
Kristen Kristian Kristin Kristina Kristine Kristjan Krystal Krzysztof Kumar Kurt Kwame Kyle Kyriakos Kyung Laila Lakshmi Lamar Lana
Lance Lara Larissa Larry Lars Laszlo László Latoya Laura Lauren Laurence Laurent Laurie Lavrentiy Lawrence Layla Lea
Leah Leandro Lech Lee Leif Leigh Leila Leland Lena Lenny Leo Leon Leona Leonard Leonardo Leonid Leonie Leopold Leroy
Lesley Leslie Lester Leticia Lev Levi Lewis Leyla Liam Liana Lidia Lila Lili Lillian Lily Lin Linda Lindsay Lindsey
Ling Linus Lionel Lisa Liu Liv Livia Liz Liza Lizzie Lloyd Logan Lois Lola Loretta Lori Lorenzo Lorraine Lothar Lou
Louis Louisa Louise Lubna Luc Luca Lucas Lucia Lucian Luciano Lucie Lucille Lucinda Lucy Ludwig Luigi Luis Luís Luisa
Luiz Luka Lukas Lukasz Luke Lula Luther Luz Lydia Lyle Lyn Lynda Lyndon Lynette Lynn Lynne Maarten Mabel Mack Mackenzie
Maddie Madeleine Madeline Madison Mads Magda Magdalena Maggie Magnus Maha Mahathir Mahendra Maher Mahesh Mahinda Mahmoud
Mahmud Mahmut Maia Maisie Maithripala Majid Malala Malcolm Malik Malika Malin Mallory Mamadou Mandy Manfred Manish
Manmohan Manny Manoj Manon Manuel Manuela Mao Mara Marc Marcel Marcela Marcelo Marcia Marcin Marco Marcos Marcus Marek
Margaret Margarita Margherita Margot Marguerite Maria María Mariam Marian Mariana Marianne Mariano Marie Mariel Marija
Marilyn Marina Marine Mario Marion Marissa Marius Mariusz Marjorie Mark Marko Markus Marlene Marlon Marshall Marta
Martha Martin Martín Martina Martine Marty Martyn Marvin Mary Maryam Marzieh Masaki Masha Masoud Massimo Masud Mateo Mateusz Mathew Mathias
Mathieu Mathilde Matias Matilda Matteo Matthew Matthias Matthieu Matt Mattias Maud Maura Maureen Maurice Mauricio
Maurizio Max Maxim Maxime Maximilian Maxine Maxwell Maya Mayra Mehdi Mehmet Mei Meg Megan Meghan Mehbooba Mel Melanie
Melania Melinda Melissa Melody Melvin Mercedes Meredith Merle Meryl Mevlüt Mia Micah Michael Michaela Michal Michał Micheál
Michel Michele Michelle Mick Mickey Miguel Mihai Mihail Mikael Mike Mikel Mikhail Mikheil Mikołaj Mila Milan Mildred
Milena Miles Milo Milos Miloš Milton Mimi Min Mina Minh Miranda Mireille Miriam Miroslav Misha Mitch Mitchell Mitsuko Mo
Modibo Mohamad Mohamed Mohamud Mohammad Mohammed Mohan Mohsen Moira Moises Mojtaba Mollie Molly Mona Monica Monika
Monique Monty Morgan Moritz Morris Morten Moses Moshe Mostafa Moussa Muammar Muhammad Muhammadu Mukesh Muna Munir Murad
Murat Muriel Murray Musa Mustafa Mwai Myles Myra Myriam Myrtle Nabil Nadia Nadine Nadir Naftali Najib Nana Nancy Nanette
Naoki Naomi Naoto Narendra Nasir Nasrin Nasser Natalia Natalie Nataliya Natasha Nate Nathalie Nathan Nathaniel Navi
Nawaz Nayib Nazanin Ned Neha Neil Nell Nellie Nelson Nestor Neville Newt Ngozi Nguyen Nicholas Nick Nicky Nico Nicola
Nicolae Nicolas Nicolás Nicole Nidal Nigel Nikita Nikki Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolay Nikos Nils Nina
Nino Nisha Nitin Noah Noam Nobuo Noel Noemi Nolan Noor Nora Norbert Noreen Norma Norman Nouri Nuno Nuri Nursultan
Octavia Octavio Ola Olaf Olav Ole Oleg Oleh Oleksandr Oleksandra Oleksii Oleksiy Olena Olga Olha Olive Oliver Olivia Olivier Olof
Olusegun Omar Omer Oprah Ora Oriol Orlando Orville Oscar Oskar Osama Osman Oswald Otis Otto Owen Pablo Paddy Paige Palak
Pamela Paola Paolo Pascal Pat Patrice Patricia Patricio Patrick Patrik Patti Patty Paul Paula Paulette Paulina
Pauline Paulo Pavel Pavlo Pawel Paweł Payton Pearl Pedro Peggy Penelope Penny Percy Perry Pervez Peta Pete Peter Petr Petra
Petro Peyton Phil Philip Philippa Philippe Phillip Phoebe Phyllis Pier Pierce Piero Pierre Pieter Pietro Piotr Polly
Poonam Prabowo Prakash Pranab Prasad Prashant Pratibha Praveen Preeti Preston Priscilla Priti Priya Priyanka Qasem
Qasim Queenie Quentin Quincy Quinn Rachel Rachid Rada Radek Radosław Rafael Rafał Rafaela Rafik Rafiq Raghuram Rahim
Rahman Rahul Raila Raj Raja Rajendra Rajesh Rajiv Rajnath Ralf Ralph Rama Ramesh Rami Ramin Ramiro Ramon Ramón Ramona
Ramzan Randall Randi Randolph Randy Rania Ranil Raphael Raquel Rashad Rashid Rashida Raúl Raul Ravi Ray Raymond
Raymundo Reagan Rebecca Recep Reem Reese Reggie Reginald Reid Reinhard Rekha Rémi Rena Renata Renato Renaud Rene René
Renee Renée Reuben Rex Reza Rhonda Ricardo Riccardo Rich Richard Rick Rickey Ricky Rico Riley Rishi Rita Ritchie
Roald Rob Robbie Robert Roberta Roberto Robin Rocco Rochelle Rod Roderick Rodney Rodolfo Rodrigo Rodrigue Roger Rohan
Rohit Roland Rolando Rolf Romano Romeo Ron Ronald Ronan Ronen Ronnie Rory Rosa Rosalie Rosalind Rosanna Rose
Roseanne Rosemary Rosie Ross Rowan Roxana Roxanne Roy Ruben Rubén Ruby Rudolf Rudolph Rudy Rufus Rui Rupert Ruslan Russ
Russell Rustam Ruth Ryan Ryszard Sabine Sabrina Saad Sachin Sadie Sadiq Saeb Saeed Safiya Sahar Said Sajid Sakari Sally Salim
Salma Salman Salvador Salvatore Sam Samantha Samar Sami Samia Samir Samira Sammy Samuel Sandeep Sandra Sandro Sandy
Sanjay Sanjeev Sanna Santiago Santosh Sara Sarah Sasha Saskia Satoshi Satya Saul Sauli Savannah Scarlett Scott Sean Seán
Sebastian Sebastián Sebastien Selena Selim Selma Serena Serge Sergei Sergej Sergey Sergio Serhii Serhiy Seth Seung Seyed Seymour
Shah Shahbaz Shahid Shamima Shane Shankar Shannon Shari Sharif Sharon Shashi Shaun Shauna Shawn Sheila Shelby
Sheldon Shelley Sheri Sherman Sherri Sherry Sheryl Shigeru Shimon Shinji Shinzo Shirley Shiv Shlomo Shreya Shyam Sid
Siddharth Sidney Siegfried Sigmund Sigrid Silvia Silvio Simon Simona Simone Sinead Sinéad Siobhan Sirajuddin Slobodan
Sofia Sofie Sofía Solomon Sonia Sonja Sonya Sophia Sophie Soren Søren Spencer Stacey Stacy Stan Stanislav Stanley Stefan
Stefania Stefano Steffen Stella Stephan Stephane Stéphane Stephanie Stephen Sterling Steve Steven Stewart Stig Stuart Sue
Suha Suhail Suman Sunil Suresh Susan Susana Susanna Susanne Sushma Susie Suzanne Sven Svetlana Svein Swati Sybil
Sydney Sylvain Sylvester Sylvia Sylvie Tadeusz Tahir Takashi Takeshi Talal Tamara Tamás Tamas Tamika Tammy Tania Tanner
Tanya Tao Tara Tarek Tareq Tariq Taro Tasha Tatiana Tatyana Taylor Tayyip Ted Teddy Teodoro Terence Teresa Teri Terrance
Terrell Terrence Terry Tess Thabo Thad Thaksin Thandi Thelma Theo Theodor Theodore Theresa Therese Thiago Thierry Thomas
Thor Thorsten Tiago Tiffany Tim Timothy Timur Tina Tito Tobias Toby Todd Tom Tomas Tomás Tomáš Tomasz Tommy Tomoko Toni
Tony Torben Tore Toshiro Tracey Traci Tracy Travis Trent Trevor Tricia Trina Trisha Tristan Troy Trudy Truong Tuan Tucker
Turki Tyler Tyrone Tyson Ulf Ulrich Ulrike Uma Umar Umberto Ursula Uri Usman Uwe Vaclav Václav Vadim Vadym Val Valentin
Valentina Valentyn Valerie Valeria Valérie Valeriy Valery Vanessa Vasily Vasyl Vaughn Velma Venkat Vera Verne Vernon
Veronica Veronika Véronique Vicente Vicki Vickie Vicky Victor Victoria Viggo Vijay Vikram Viktor Viktoria Viktoriya Vince
Vincent Vincenzo Vinod Viola Violet Violeta Virat Virginia Vitali Vitaliy Vitaly Vito Vittorio Vivek Vivian Viviane Vivien
Vlad Vladimir Vladislav Volker Volodymyr Vyacheslav Wade Wael Waleed Walid Wally Walt Walter Wanda Wang Ward Warren
Wassim Wayne Wei Wendell Wendy Werner Wes Wesley Whitney Wilbur Wiley Wilfred Wilhelm Willard William Willie Willis Willy
Wilma Wilson Winifred Winnie Winston Wojciech Wolfgang Woodrow Wyatt Xavi Xavier Xi Xiao Yair Yahya Yan Yana Yang Yanis
Yannick Yasmin Yasmine Yasser Yasuo Yevgeny Yevhen Yevheniy Yoav Yoko Yoichi Yolanda Yoon Yoram Yoshihide Yoshiko Yossi Yousef Youssef
Yuki Yukio Yulia Yuliya Yun Yuri Yuriy Yusuf Yves Yvette Yvonne Zac Zach Zachary Zack Zafar Zahra Zaid Zaki Zane Zara Zbigniew
Zelda Zeynep Zhang Zhao Zhou Ziad Zinedine Zoe Zoë Zohra Zoltan Zoran Zsolt Zubair Zuzana
`;
