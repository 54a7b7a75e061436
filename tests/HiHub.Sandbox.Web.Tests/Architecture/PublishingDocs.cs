using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Web.Tests.Architecture;

/// <summary>Pages generated from the code are the committed ones; run with SANDBOX_WRITE=1 to accept a change.</summary>
public sealed class PublishingDocs
{
    [Fact]
    public void the_catalogue_is_the_committed_one() => Compare("actions.md", "# Danh mục thao tác · Action catalogue\n\n" + CatalogueTable.Markdown() + "\n" + OfficeTable.Markdown());

    [Fact]
    public void the_policy_matrix_is_the_committed_one() => Compare("policy.md", "# Ma trận thẩm quyền · Policy matrix\n\n" + PolicyTable.Print() + "\n" + OfficeTable.Policy());

    private static void Compare(string name, string generated)
    {
        var file = Path.Combine(Sources.Root, "docs", name);
        generated = generated.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("SANDBOX_WRITE") == "1")
            File.WriteAllText(file, generated);
        File.ReadAllText(file).ShouldBe(generated);
    }
}
