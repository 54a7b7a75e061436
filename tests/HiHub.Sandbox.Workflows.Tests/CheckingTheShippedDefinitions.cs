using HiHub.Sandbox.Workflows.Checking;

namespace HiHub.Sandbox.Workflows.Tests;

public class CheckingTheShippedDefinitions
{
    [Fact]
    public void finds_nothing_to_refuse() =>
        WorkflowCheck.Run(Shipped.Files(), Shipped.Names).Errors.Select(error => error.InWords(vietnamese: false)).ShouldBeEmpty();
}
