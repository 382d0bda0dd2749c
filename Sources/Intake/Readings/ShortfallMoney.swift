/// Bad news of money.
extension ShortfallWords {
  static let money: [(String, Ill)] = [
    ("underskott|underskottet", .unlessDenied), ("överskrid*|överskred*", .unlessDenied),
    ("översteg|överstiger|överstiga ~2 budget*|anslag*|ram|ramen", .certain),
    ("överstiga|översteg|överstiger budget*", .certain),
    ("högre än budgeterat|budget|budgeterade|planerat|beräknat", .certain),
    ("dyrare", .unlessDenied),
    ("kronor högre ~1 *", .unsure), ("kronor högre än", .certain),
    ("mer än ~2 hela", .unsure),
    ("fördyr*|merkostnad*", .unlessDenied), ("ökade kostnader", .unlessDenied),
    ("kostnad* ~2 för ~2 lokaler som inte", .certain), ("negativ avvikelse", .certain),
    ("som inte används", .unsure),
    (
      "över kalkyl|kalkylen|budget|budgeten|ramen|kostnadsramen|anslaget|prognosen|investeringsramen",
      .unlessDenied
    ),
    (
      "över den|sin|vår|årets|beslutad|fastställd ram|budget|kalkyl|ramen|budgeten|kalkylen",
      .unlessDenied
    ),
    ("minus ~3 mnkr|mkr|miljoner|miljon|kronor|tkr|kr", .certain),
    ("budgetöverdrag*|budgetunderskott*|kostnadsökning*|kostnadsdrivande", .unlessDenied),
    ("drog|dragit|drar ~1 över", .certain), ("gånger så ~1 dyr|dyrt|dyra|hög|högt|stor", .unsure),
    ("ekonomin ~3 ansträngd|oroar|pressad|minus|obalans", .certain),
    ("obalans", .unlessDenied),
    ("negativt|negativ resultat|prognos|budgetavvikelse|utfall", .unlessDenied),
    ("intäkt*|statsbidrag* ~8 lägre|mindre|uteblev|uteblivit|minskat|minskade", .unlessDenied),
    ("fått|fick|tvingats betala", .certain), ("sanktionsavgift*", .unlessDenied),
    ("lägre ~1 än ~1 budgeterat|budgeterade|väntat|beräknat", .unsure),
    ("särskild avgift", .unlessDenied), ("kostnadskontroll* ~3 svag|bristande", .certain),
  ]
}
