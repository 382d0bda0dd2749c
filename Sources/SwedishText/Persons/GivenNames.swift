/// Common first names in Sweden, of many origins, from the name statistics of Statistics Sweden.
enum GivenNames {
  static func contains(_ name: String) -> Bool { names.contains(name) }

  /// "Anna", or a double name that begins with one, "Anna-Karin".
  static func begins(_ word: String) -> Bool {
    guard let first = word.utf8.first, first < 0x61 || first == 0xC3 else { return false }
    if names.contains(word) { return true }
    guard word.utf8.contains(0x2D), let hyphen = word.firstIndex(of: "-") else { return false }
    let second = word[word.index(after: hyphen)...]
    return names.contains(String(word[..<hyphen])) && second.first?.isUppercase == true
  }

  /// A name that is also an ordinary word at a sentence's start.
  static func isWord(_ name: String) -> Bool { ordinary.contains(name) }

  private static let ordinary: WordSet = [
    "Hans", "Max", "Bo", "Love", "My", "Dag", "Liv", "Sten", "Björn", "Kim", "Saga", "Nova", "Tor",
    "Maj", "Mark", "Alma", "Ask", "Stella", "Viktoria", "Sol", "Vera", "Victoria", "Elsa", "Lo",
  ]

  private static let names = WordSet(list)

  private static let list = """
    Anna Maria Eva Karin Kristina Birgitta Margareta Elisabeth Elisabet Marie Lena Kerstin Sara
    Malin Ingrid Emma Linnea Marianne Jenny Susanne Monica Monika Inger Johanna Linda Hanna Carina
    Elin Sofia Sofie Annika Åsa Ulla Anette Annette Ida Camilla Julia Barbro Gunilla Amanda Helena
    Helene Ann Anne Berit Caroline Karolina Agneta Therese Emelie Josefin Cecilia Frida Lisa Lovisa
    Ebba Alice Alicia Maja Ella Wilma Vilma Klara Clara Astrid Agnes Freja Selma Elsa Alva Vera Olivia
    Nora Ellen Saga Stella Alma Signe Lilly Lily Leah Lea Iris Tuva Edith Isabelle Molly Nellie Tyra
    Ester Juni Meja Siri Hedda Ellie Leia Nova Luna Sigrid Ines Jasmine Felicia Matilda Mathilda
    Tilda Elvira Moa Louise Lina Mikaela Michaela Rebecka Rebecca Sandra Veronica Veronika Pernilla
    Petra Ulrika Viktoria Victoria Yvonne Gun Britt Siv Maj Mona Irene Anita Rut Gerd Greta Märta
    Ylva Tove Tina Nina Mia Pia Katarina Catarina Charlotte Charlotta Jessica Angelica Angelika Maria
    Erik Lars Karl Carl Anders Per Johan Nils Mikael Michael Jan Hans Peter Petter Gunnar Sven Olof
    Fredrik Bengt Bo Daniel Gustav Gustaf Åke Göran Alexander Magnus Andreas Stefan John Leif Thomas
    Tomas Bertil Mats Arne Björn Henrik Martin Christer Kjell Stig Patrik David Joakim Kent Rolf
    Mattias Robert Jonas Niklas Niclas Oskar Oscar Viktor Victor Emil Simon Marcus Markus Jonathan
    William Lucas Lukas Liam Elias Noah Hugo Oliver Adam August Axel Filip Philip Isak Isac Alfred
    Arvid Leo Vincent Theo Theodor Ludvig Ludwig Benjamin Edvin Nils Harry Sixten Melvin Valter
    Walter Gabriel Albin Melker Sam Jack Loke Otto Frans Elliot Elton Love Colin Tage Milo Ture
    Charlie Vidar Samuel Jakob Jacob Josef Joel Anton Max Rasmus Sebastian Linus Tobias Tim Christian
    Kristian Kristoffer Christoffer Kevin Casper Kasper Ossian Malte Sigge Olle Ola Ove Roger Roland
    Ronny Tommy Tony Torbjörn Ulf Urban Jörgen Jens Jesper Hampus Håkan Hannes Ingemar Ingvar Kurt
    Lennart Sten Sture Svante Tor Dag Bror Börje Claes Klas Dennis Conny Jimmy Johnny Kenneth
    Mohamed Mohammed Muhammad Ahmed Ahmad Ali Omar Hassan Hussein Ibrahim Yusuf Youssef Mustafa
    Mahmoud Abdullah Abdi Khaled Khalid Bilal Hamza Amir Reza Mehmet Said Samir Tarek Karim Hamid
    Fatima Aisha Amina Maryam Mariam Zahra Zainab Leila Layla Noor Nour Yasmin Amira Hodan Ayaan Khadija
    Halima Sahra Samira Rana Rania Hala Huda Dina Nadia Salma Sumaya Asma Shirin Parisa Nasrin Maryan
    Goran Zoran Dragan Milan Ivan Nikola Marko Luka Aleksandar Jasmina Amra Mirela Senad Emir Edin
    Agnieszka Katarzyna Piotr Pawel Tomasz Krzysztof Malgorzata Magdalena Natalia Olga Irina Svetlana
    Tatiana Dmitri Sergei Vladimir Andrei Juan Carlos Jose Miguel Pedro Carmen Ana Rosa Gabriela
    Ragnhild Sigbritt Gunborg Ingegerd Ingeborg Gertrud Solveig Rigmor Majken Viola Elvy Asta Hjördis
    Anna-Lena Ann-Marie Ing-Marie Maj-Britt Gunnel Anneli Annelie Marita Maritha Maud Madeleine Louisa
    Jeanette Jennie Jannike Mathias Fanny Nathalie Natalie Evelina Paulina Hillevi Vendela Tyra Tilde
    Arne Folke Rune Ragnar Birger Bernt Verner Holger Evert Erland Sören Jerker Staffan Thorsten
    Torsten Tord Ulrik Yngve Östen Egon Algot Allan Gösta Gerhard Herman Helge Hilding Ivar Jarl
    Joar Jonny Karl-Erik Lars-Erik Lars-Göran Per-Olof Nils-Erik Sven-Erik Knut Krister Lage Manne
    Måns Mårten Mauritz Noel Olle Osvald Pontus Ruben Sixten Tage Tore Truls Ulrich Uno Viking
    Adrian Alvar Alve Aron Arvin Ben Dante Eddie Elis Emanuel Enzo Felix Frank Fabian Gunde Henning
    Ivan Jamie Jari Juha Mika Pekka Timo Tapio Seppo Kaisa Marja Päivi Pirjo Ritva Tuula Aino Eila
    Nguyen Linh Thi Mei Yan Anh Somchai Malee Ravi Priya Arjun Sanjay Abebe Selam Samuel Yonas Tesfay
    Robel Filmon Saba Helen Kim My Liv Lo Mila Isabella Hilda Svea Stina Thea Tea Julie Celine Ronja
    """
}
