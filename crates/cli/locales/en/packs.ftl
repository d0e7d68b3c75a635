cli-pack-would-bring = { $name } { $version } would bring { $registers ->
    [one] one register
   *[other] { $registers } registers
}, { $requirements ->
    [one] one requirement
   *[other] { $requirements } requirements
} ({ $shared } shared with another standard) and { $checks ->
    [one] one check
   *[other] { $checks } checks
}.
cli-pack-adopted = Taken on: { $name } { $version }, with { $registers ->
    [one] one new register
   *[other] { $registers } new registers
}, { $requirements ->
    [one] one new requirement
   *[other] { $requirements } new requirements
} ({ $shared } shared with another standard) and { $checks ->
    [one] one new check
   *[other] { $checks } new checks
}. A server on this workspace follows it once it is started again.
cli-pack-removed = { $name } is not followed any more.
