# Every target is a script in tools/; nothing is decided here.
.DEFAULT_GOAL := help
.PHONY: demo test check prove torture race bench fuzz teach clean help

demo: ## make the pages of two fictional boards in out/demo/ and open the first
	@tools/demo

test: ## build and run every test
	@tools/test

check: ## format, spelling, shell scripts, sizes, imports, house rules
	@tools/check

prove: ## the demo's bytes, the pages in a real browser and before validators, bad input by hand
	@tools/prove

torture: ## kill writing processes and servers; nothing acknowledged may be lost
	@tools/torture

race: ## the tests of the journal and its stores under ThreadSanitizer
	@tools/race

bench: ## time reading, reviewing, drafting and the journal; prints, never gates
	@tools/bench

fuzz: ## a minute of random bytes for each of the readers
	@tools/fuzz

teach: ## teach the second reader from Teaching/sentences and record what it learnt
	@tools/teach

clean: ## remove what was built and made; the next build starts from nothing
	@tools/clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile
