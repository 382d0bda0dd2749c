import SwedishText

/// Who says, feels and sees, and what a gain sounds like in their mouths.
enum PerceptionWords {
  static let verbs: WordSet = [
    "uppleva", "uppge", "beskriva", "vittna", "berätta", "svara", "tycka", "känna", "anse", "mena",
    "säga", "rapportera", "märka", "notera", "intyga", "uppskatta", "framhålla", "bekräfta",
    "påtala",
    "lyfta", "konstatera", "bedöma", "signalera", "skriva", "uttrycka", "peka", "tyda", "märkas",
    "synas", "återkoppla", "upplevas",
    "nämna", "uppfatta", "poängtera", "betona", "understryka", "tolka",
    "kännas", "erfara", "prisa", "lovorda", "se", "visa", "enas", "instämma",
  ]

  /// Told also in the passive: "upplevs som lugnare", "bedöms ha blivit bättre".
  static let passives: WordSet = [
    "uppleva", "upplevas", "känna", "kännas", "beskriva", "bedöma", "anse", "rapportera",
    "uppfatta", "uppge",
  ]

  static let nouns = Phrasebook<Bool>(
    [
      "ger|gav|gett ~3 uttryck för", "enligt ~3 *", "återkopplingen|återkoppling|omdömet|omdömen",
      "enkäten|enkätsvaren|enkätsvar|intervjuer|intervjuerna|utvärderingen|uppföljningen ~2 visar|pekar",
      "*bedömning|*bedömningen", "intrycket",
    ], as: true)

  static let gains = Phrasebook<Bool>(
    [
      "att ~5 nu|numera *", "fått|är|blivit ~1 en|ett ~1 annan|annat",
      "blir|blivit ~1 lyssnad|lyssnade|sedd|sedda|hörd|hörda",
      "växande|ökat|ökad|stärkt|större förtroende|tillit|tilltro|trygghet|intresse",
      "som ~2 avlastning|lättnad|befrielse|trygghet|tillgång|lyft",
      "kommit inom räckhåll", "för första gången", "inte längre", "än ~1 tidigare|förut|före|innan",
      "nu|numera ~1 används|besöks|utnyttjas|nyttjas", "används|besöks|nyttjas ~1 nu|numera",
      "nu|numera ~1 är|blivit ~1 begriplig*|tydlig*|enkel*|enkla|lätt|lätta|rimlig*|trygg*|lugn*|bra",
      "är|blivit ~1 nu|numera ~1 begriplig*|tydlig*|enkel*|enkla|lätt|lätta|rimlig*|trygg*|lugn*|bra",
      "skapar|ger|skapat|gett ~1 lugn|trygghet|ro|glädje|arbetsro|struktur|gemenskap|ork|kraft",
      "förändrats|förbättrats|vuxit",
      "vågar|vågat|slipper|orkar|orkat", "lärt|lärde sig",
      "ny|nya|nytt ork|mod|hopp|vänner|självförtroende",
      "nu ~2 kan|hinner|vet|förstår|klarar|får|känner|har|vågar|sover|äter",
      "kan|hinner|vet|förstår|klarar|får ~1 nu|numera",
      "känner|kände|känt sig ~2 trygg|trygga|sedd|sedda|delaktig|delaktiga|lyssnad|lyssnade|säker|säkra|hemma|välkommen|välkomna",
      "fått ~3 hjälp|stöd|verktyg|kraft|vänner|överblick|lugn|tid|kontroll|förståelse|struktur|ordning",
      "haft|stor|god|har nytta", "gjort skillnad", "gör skillnad", "en ~1 skillnad",
      "underlätta*", "lättat|avlasta*", "blivit ~2 lugnt|tryggt|lätt|enkelt|tydligt",
    ], as: true)
}
