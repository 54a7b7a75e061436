using HiHub.Sandbox.Benchmarks;

return await CommandLine.RunAsync(args);
