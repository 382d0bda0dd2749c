import Governance
import Testing

@Suite struct `A summary that leaves out` {
  @Test(arguments: [
    """
    # Område: Äldreomsorg
    shortfall: «Elva personer väntade vid kvartalets slut på plats i demensboende.»
    # Sammanfattning: Sammanfattning
    done: Ett nytt kök har tagits i bruk.
    """,
    """
    # Övrigt: Internkontroll
    shortfall: «I nio av trettio fakturor fattades underskrift av attestanten.»
    # Sammanfattning: Sammanfattning
    done: Ett nytt kök har tagits i bruk.
    """,
    """
    # Område: Bygglov
    shortfall: «Handläggningstiden är tolv veckor, kortare än i fjol men över målet på tio.»
    # Sammanfattning: Sammanfattning
    done: En e-tjänst har öppnats.
    """,
    """
    # Område: Trygghet
    decision: Nämnden har beslutat om «kameror» i parkeringshuset.
    # Sammanfattning: Sammanfattning
    done: En trygghetsvandring har hållits.
    """,
    """
    # Område: Frånvaro
    shortfall: «Den långa frånvaron på Ekskolan har stigit från 14 till 22 elever.»
    # Sammanfattning: Sammanfattning
    effect: Frånvaron har sjunkit på kommunens skolor sedan våren.
    """,
  ])
  func `is told what it is silent about`(sample: String) {
    let marked = MarkedReport(sample + Surroundings.text)
    #expect(!marked.expected.isEmpty)
    #expect(marked.found(.summaryLeavesOut) == marked.expected)
  }

  @Test(arguments: [
    """
    # Område: Äldreomsorg
    shortfall: Elva personer väntade vid kvartalets slut på plats i demensboende.
    # Sammanfattning: Sammanfattning
    shortfall: Kön till demensboende är elva personer lång.
    """,
    """
    # Område: Kulturskolan
    shortfall: Andelen flickor i slagverk är 12 procent.
    # Sammanfattning: Sammanfattning
    shortfall: Flickorna i kulturskolan är för få.
    """,
    """
    # Område: Äldreomsorg
    shortfall: Elva personer väntade vid kvartalets slut på plats i demensboende.
    """,
    """
    # Område: Äldreomsorg
    shortfall?: Arbetet med boendet har dragit ut på tiden.
    # Sammanfattning: Sammanfattning
    done: Ett nytt kök har tagits i bruk.
    """,
    """
    # Område: Gator
    | shortfall: Cykelställ | Gatuingenjör | Utgår
    # Sammanfattning: Sammanfattning
    done: Ett nytt kök har tagits i bruk.
    """,
    """
    # Område: Gator
    shortfall: Bullret har ännu inte mätts efter omläggningen.
    shortfall: Ett mindre antal förare har haft problem med skyltarna.
    shortfall: Köerna vid bron är kortare än i våras, men fortfarande långa.
    # Sammanfattning: Sammanfattning
    done: Ett nytt kök har tagits i bruk.
    """,
  ])
  func `is none where it tells, or owes nothing`(sample: String) {
    #expect(MarkedReport(sample + Surroundings.text).found(.summaryLeavesOut).isEmpty)
  }
}
