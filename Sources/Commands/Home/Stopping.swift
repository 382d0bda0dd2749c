import Acts
import ArgumentParser
import Governance
import Journal
import Pages
import Words

/// Lets a refusal end the command with its sentence: 1 when the rules say no, 70 when the world broke.
func stopping<Answer>(
  in language: Language, _ work: () async throws(ActRefusal) -> Answer
) async throws -> Answer {
  do throws(ActRefusal) {
    return try await work()
  } catch {
    tell(error.sentence(in: language))
    if case .failure = error { throw ExitCode(70) }
    throw ExitCode(1)
  }
}

func stopping<Answer>(
  in language: Language, _ work: () async throws(OpeningError) -> Answer
) async throws -> Answer {
  do throws(OpeningError) {
    return try await work()
  } catch {
    switch error {
    case .flaw(let flaw): tell(flaw.sentence(in: language))
    case .failure(let failure): tell(failure.kind.sentence(in: language))
    }
    throw ExitCode(70)
  }
}

func stopping<Answer>(
  storeIn language: Language, _ work: () async throws(StoreFailure) -> Answer
) async throws -> Answer {
  do throws(StoreFailure) {
    return try await work()
  } catch {
    tell(error.kind.sentence(in: language))
    throw ExitCode(70)
  }
}

/// An identifier from the command line, or a sentence.
func identifier<Subject>(
  _ text: String, in language: Language
) throws -> Identifier<Subject> {
  guard let identifier = Identifier<Subject>(text) else {
    tell(
      language(
        "”\(text)” är ingen beteckning: små bokstäver a–z, siffror, punkt och bindestreck.",
        "“\(text)” is no identifier: small letters a–z, digits, dots and hyphens."))
    throw ExitCode(64)
  }
  return identifier
}

/// A day from the command line, or a sentence.
func day(_ text: String, in language: Language) throws -> Day {
  guard let day = Day(iso: text) else {
    tell(
      language(
        "”\(text)” är ingen dag. Skriv som 2026-08-31.", "“\(text)” is no day. Write 2026-08-31."))
    throw ExitCode(64)
  }
  return day
}
