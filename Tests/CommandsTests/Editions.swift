/// Two small editions as plain text.
enum Editions {
  static let april = """
    Uppföljning av inriktningen per april 2025

    1 Bakgrund

    Nämnden följer upp sin inriktning tre gånger om året.

    2 Läsning och språk

    En läsgrupp för nyanlända ska starta i höst. Alla skolor ska ha en läsplan före sommaren.

    3 Trygga skolgårdar

    Rastvärdarna ska få västar till hösten.

    """

  static let august = """
    Uppföljning av inriktningen per augusti 2025

    1 Bakgrund

    Nämnden följer upp sin inriktning tre gånger om året.

    2 Läsning och språk

    Läsgruppen för nyanlända startade i augusti. Merparten av skolorna har en läsplan.

    3 Trygga skolgårdar

    Arbetet har lett till ökad trygghet. Kontakta anna.exempel@example.se vid frågor.

    """

  static func folder() throws -> Folder {
    try Folder(["april.txt": april, "augusti.txt": august])
  }
}
