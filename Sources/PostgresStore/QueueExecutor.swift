import Dispatch

/// Runs an actor on a thread of its own, since libpq's calls wait for the server.
final class QueueExecutor: SerialExecutor {
  let queue = DispatchQueue(label: "roder.postgres")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { unsafe job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
