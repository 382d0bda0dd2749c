import Subprocess

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes PDF with Typst in a process of its own, one for each document.
package struct Typesetter: Sendable {
  /// A report of a hundred pages takes half a second.
  package static let limit = Duration.seconds(60)
  /// Pictures of a whole report, several times over.
  private static let outputLimit = 200 << 20
  private static let errorLimit = 64 << 10

  private let folder: String
  private let program: String
  private let limit: Duration

  /// `python`: the whole path of a Python that has Typst, pikepdf and the fonts, as
  ///   tools/install-pdf makes it.
  package init(python: String, limit: Duration = limit) {
    let slash = python.lastIndex(of: "/") ?? python.startIndex
    folder = String(python[..<slash])
    program = String(python[slash...].drop { $0 == "/" })
    self.limit = limit
  }

  /// A process that ends before it has read its order must not end ours.
  private static let ignoreBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

  package func pdf(_ order: TypesetOrder) async throws(TypesettingFailure) -> [UInt8] {
    Self.ignoreBrokenPipes
    let answer = try await answer(order.bytes)
    guard answer.starts(with: Array("%PDF-1.7".utf8)), answer.suffix(32).hasEndOfFile else {
      throw .broken
    }
    return answer
  }

  private func answer(_ order: [UInt8]) async throws(TypesettingFailure) -> [UInt8] {
    do {
      return try await withThrowingTaskGroup(of: [UInt8].self) { group in
        group.addTask { try await outcome(order) }
        group.addTask {
          try await Task.sleep(for: limit)
          throw TypesettingFailure.tookTooLong
        }
        defer { group.cancelAll() }
        return try await group.next() ?? []
      }
    } catch let failure as TypesettingFailure {
      throw failure
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw .notInstalled
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      throw .tooLarge
    } catch {
      throw .broken
    }
  }

  private func outcome(_ order: [UInt8]) async throws -> [UInt8] {
    let result = try await Subprocess.run(
      .name(program), arguments: ["-I", "-B", "-c", TypesettingScript.text],
      environment: environment, input: .inputWriter,
      output: .bytes(limit: Self.outputLimit), error: .bytes(limit: Self.errorLimit)
    ) { execution in
      // Written here and not by `.array`: swift-subprocess 1.0.2 ends our process when the other
      // one doesn't read to the end. Why it didn't, its exit code says.
      do { _ = try await execution.standardInputWriter.write(order) } catch {}
      try await execution.standardInputWriter.finish()
    }
    switch result.terminationStatus {
    case .exited(0): return result.standardOutput
    case .exited(TypesettingScript.missing): throw TypesettingFailure.notInstalled
    case .exited(TypesettingScript.refused):
      throw TypesettingFailure.refused(String(decoding: result.standardError, as: UTF8.self))
    default: throw TypesettingFailure.broken
    }
  }

  /// Nothing of the person's environment reaches the process, and no other program is found.
  private var environment: Environment { .custom(["LC_ALL": "C.UTF-8", "PATH": .init(folder)]) }
}

extension ArraySlice<UInt8> {
  fileprivate var hasEndOfFile: Bool {
    String(decoding: self, as: UTF8.self).contains("%%EOF")
  }
}
