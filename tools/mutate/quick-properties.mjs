import fc from "fast-check";

// A mutant is caught by the first example that fails: no smaller one needs to be looked for. And
// a property that holds for five seconds against a mutant is taken to hold.
fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 5000 });
