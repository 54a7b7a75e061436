using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Tests.Intake;

[Covers(ActionName.AddDocument)]
public sealed class AttachingADocument
{
    private static readonly AddDocument.Input File = IntakeWalk.File(DocumentKind.TestProject);

    [Fact]
    public void keeps_every_version()
    {
        var story = new Story().ToDraft().Do(ActionName.AddDocument, Office.Apa1, File);

        story.Do(ActionName.AddDocument, Office.Apa1, File with { Hash = new string('f', 64) });

        story.Case.Facts.Intake.Documents.Select(document => document.Id).Distinct().Count().ShouldBe(2);
        story.Case.Facts.Intake.Documents.ShouldAllBe(document => document.Kind == DocumentKind.TestProject && document.At == story.Now);
    }

    [Fact]
    public void refuses_the_same_file_twice() =>
        new Story().ToDraft().Do(ActionName.AddDocument, Office.Apa1, File)
            .Try(ActionName.AddDocument, Office.Apa1, File)!.Code.ShouldBe("document-already-attached");

    [Fact]
    public void takes_only_papers_of_other_authorities_once_the_dossier_is_filed()
    {
        var story = new Story().ToSubmitted();
        story.Try(ActionName.AddDocument, Office.Apa1, File with { Hash = new string('e', 64) })!.Code.ShouldBe("dossier-closed");
        story.Do(ActionName.AddDocument, Office.Apa1, IntakeWalk.File(DocumentKind.OtherAuthorityPaper));
    }

    [Fact]
    public void refuses_more_than_500_MB_in_total()
    {
        var story = new Story().ToDraft();
        for (var number = 0; number < 10; number++)
            story.Do(ActionName.AddDocument, Office.Apa1, File with { Bytes = 50 * 1024 * 1024, Hash = new string((char)('0' + number), 64) });

        story.Try(ActionName.AddDocument, Office.Apa1, File with { Bytes = 1, Hash = new string('f', 64) })!.Code.ShouldBe("dossier-too-large");
    }

    [Theory]
    [InlineData("đề án.exe", "file-type-not-allowed")]
    [InlineData("đề án", "file-type-not-allowed")]
    public void takes_only_papers(string fileName, string code) => Errors(File with { FileName = fileName }).ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void takes_the_known_endings_in_either_case() => Errors(File with { FileName = "ĐỀ ÁN.PDF" }).ShouldBeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData((50 * 1024 * 1024) + 1)]
    [InlineData(long.MaxValue)]
    public void takes_one_byte_to_50_MB(long bytes) => Errors(File with { Bytes = bytes }).ShouldHaveSingleItem().Path.ShouldBe("$.bytes");

    [Fact]
    public void needs_a_lower_case_hash() => Errors(File with { Hash = new string('A', 64) }).ShouldHaveSingleItem().Code.ShouldBe("hash-malformed");

    private static IReadOnlyList<FieldError> Errors(AddDocument.Input input) => new Story().Errors(ActionName.AddDocument, Office.Apa1, input);
}
