import Commands

await Roder.run()
