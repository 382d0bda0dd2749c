import Commands

await Roder.main()
