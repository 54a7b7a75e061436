using HiHub.Sandbox.Web.Hosting;

return await CommandLine.RunAsync(args);
