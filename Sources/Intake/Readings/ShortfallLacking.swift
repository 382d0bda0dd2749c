/// Bad news of what is not there: people, skills, places, means.
extension ShortfallWords {
  static let lacking: [(String, Ill)] = [
    ("varit|är|var ~1 svår|svårt|svåra|ansträngd|ansträngt|otillfredsställande", .unlessDenied),
    ("saknar|saknas|saknade|saknades|saknats|saknat", .unlessDenied), ("avsaknad*", .unlessDenied),
    ("brist|brister|bristen|bristerna|bristande|bristfällig*", .unlessDenied),
    ("*brist|*brister", .unlessDenied),
    ("vakant|vakanta|vakans|vakanser|vakanserna|vakansen", .unlessDenied),
    ("obesatt|obesatta", .unlessDenied),
    ("står|stått|stod ~3 tom|tomt|tomma|utan|obemannad", .unlessDenied),
    ("utan bemannat|bemannad|behörig|utbildad", .unsure),
    ("inga|ingen behöriga|behörig ~2 *", .certain),
    (
      "svårt|svåra|svårare att ~2 rekrytera|nå|hinna|bemanna|få|hitta|tillsätta|klara|upprätthålla|fylla",
      .certain
    ),
    ("har|haft|hade ~3 svårt|svårigheter", .certain), ("svårighet*", .unlessDenied),
    ("svårrekryter*", .unlessDenied), ("lämnats|lämnades ~3 utan", .certain),
    ("tackat|tackade|tackar nej", .unsure), ("underbeman*", .unlessDenied),
    ("placerad|placerade ~2 utanför|utom länet|kommunen|regionen", .unsure),
    (
      "utan ~1 giltig*|tillräcklig*|föreskriven|behörighet|tillstånd|bygglov|stöd|ersättare|vikarie",
      .unlessDenied
    ),
    ("utan ~1 den ~1 *utbildning", .unsure), ("står|stod|stått ~2 utan", .unlessDenied),
    ("stod|står|stått ~2 tom|tomt|tomma", .unlessDenied),
    (
      "*lärare|*chef|*chefer|*planerare|*handläggare|medarbetare|*sekreterare|*inspektörer ~3 slutat|slutade",
      .unsure
    ),
    ("sagt|sade upp sig", .certain), ("hoppat|hoppade|hoppar ~1 av", .unlessDenied),
    ("manfall|kompetenstapp|personalflykt|lärarbrist*|platsbrist*|lokalbrist*", .unlessDenied),
    ("endast|bara ~1 den ena", .certain), ("trots ~4 annons*|annonsering*", .unsure),
    ("tvingats|tvingades|nödgats", .certain), ("tar ~1 slut|slut på ~1 medel", .unsure),
    ("slut på medel", .certain), ("medlen ~3 slut", .certain),
    ("trångt|trångbod*|trånga|överfull*|överbelagd*|överbelag*", .unlessDenied),
  ]
}
