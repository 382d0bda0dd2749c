import FoundationEssentials
import Typesetting

extension HomeOptions {
  /// What makes PDF: the Python that RODER_PYTHON names, else that of the home's folder `typst`.
  var typesetter: Typesetter {
    let named = ProcessInfo.processInfo.environment["RODER_PYTHON"] ?? ""
    let path = named.isEmpty ? folder + "/typst/bin/python" : named
    let isWhole = path.hasPrefix("/")
    let place = isWhole ? path : FileManager.default.currentDirectoryPath + "/" + path
    return Typesetter(python: place)
  }
}
