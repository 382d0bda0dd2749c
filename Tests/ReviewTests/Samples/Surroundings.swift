/// What a report tells besides: how rare a word is can only be seen among many others.
enum Surroundings {
  static let text = "\n# Område: Annat\n" + sentences.joined(separator: "\n\n")

  private static let sentences = [
    "Hyran för ridhuset betalas av klubben.", "Snön låg kvar till påsk.",
    "Två fartyg lade till vid kajen.", "Kyrkogården sköts av församlingen.",
    "Vägarbetet märktes även på torget.", "Orkestern övar på tisdagar.",
    "Ugnen i bageriet är från förra seklet.", "Stenmuren rasade vid stormen.",
    "Bina trivs bland klöver.", "Skidspåret preparerades nattetid.",
    "Arkivet har flyttat ner i källaren.", "Apoteket stänger klockan sex.",
    "Rådjuren betar i villaträdgårdarna.", "Lotsen hämtades med helikopter.",
    "Fiolen stämdes före konserten.", "Myggen var svår vid ån.",
    "Tegelbruket lades ner för länge sedan.", "Cirkusen reste sitt tält på ängen.",
    "Marknaden lockade knallar från Halland.", "Husbilar får stå vid stranden.",
    "Klockstapeln har strukits med tjära.", "Gäddan leker i vassen.",
    "Almarna fälldes under veckan.", "Posten sorteras numera i Borås.",
    "Sågverket kör i tvåskift.", "Väderkvarnen snurrar åter.",
    "Frimärken säljs i kiosken.", "Isen bar inte i januari.",
    "Tidningen trycks utomlands.", "Kajan häckar i skorstenen.",
    "Lunden är full av vitsippor.", "Rälsen drogs om efter raset.",
    "Slussen öppnar i maj.", "Grannkommunen har egen soptipp.",
    "Skolfotografen kom i oktober.", "Fjärilarna räknades av föreningen.",
    "Vinbären mognade tidigt.", "Mjölkbilen fastnade i backen.",
    "Dressinen hyrs ut vid stationen.", "Höet bärgades i juli.",
  ]
}
