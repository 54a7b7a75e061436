namespace HiHub.Sandbox.Domain.Tests;

public sealed class CheckingAnInput
{
    private sealed record Lines(IReadOnlyList<string?> Texts);

    [Fact]
    public void counts_an_empty_item_of_a_list() =>
        InputRules.Check(new Lines([null, new string('x', 4001)])).ShouldHaveSingleItem().Path.ShouldBe("$.texts[1]");
}
