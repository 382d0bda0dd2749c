package import Governance

extension Settlement.Refusal {
  package func sentence(in language: Language) -> String {
    switch self {
    case .withoutRest:
      language(
        "Skriv vad som återstår. Resten följs upp nästa gång.",
        "Write what remains. The rest is followed up next time.")
    case .withoutDay:
      language(
        "Skriv till när det är framflyttat: en dag eller en tid, till exempel ”våren 2027”.",
        "Write until when it is moved: a day or a time, such as “spring 2027”.")
    case .withoutReason:
      language(
        "Skriv varför det inte blir av. Skälet visas i uppföljningen.",
        "Write why it won't be done. The reason is shown in the edition.")
    case .withoutSuccessor:
      language(
        "Skriv var det fortsätter: i vilken planerad åtgärd, eller hos vem.",
        "Write where it goes on: in which planned statement, or with whom.")
    }
  }
}

extension Question.Refusal {
  package func sentence(in language: Language) -> String {
    switch self {
    case .withoutText:
      language(
        "Skriv ett svar. Det visas bredvid uppföljningen.",
        "Write an answer. It is shown beside the edition.")
    case .alreadyAnswered(let day):
      language(
        "Frågan besvarades \(day), och svaret står kvar. Skriv en rättelse om det blev fel.",
        "The question was answered on \(day), and the answer stands. Write a correction if it "
          + "was wrong.")
    }
  }
}
