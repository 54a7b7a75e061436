using FsCheck;
using FsCheck.Fluent;

namespace HiHub.Sandbox.Domain.Tests;

public sealed class FoldingText
{
    [Theory]
    [InlineData("Ngân hàng", "ngan hang")]
    [InlineData("Đống Đa", "dong da")]
    [InlineData("Văn Miếu - Quốc Tử Giám", "van mieu quoc tu giam")]
    [InlineData("  THỬ  NGHIỆM, (2026) ", "thu nghiem 2026")]
    [InlineData("ƯU ĐÃI", "uu dai")]
    [InlineData("!?", "")]
    public void leaves_plain_letters(string text, string folded) => VietnameseText.Fold(text).ShouldBe(folded);

    [Fact]
    public void is_the_same_for_composed_and_decomposed_letters() =>
        VietnameseText.Fold("hàng".Normalize(System.Text.NormalizationForm.FormD)).ShouldBe(VietnameseText.Fold("hàng".Normalize(System.Text.NormalizationForm.FormC)));

    [Fact]
    public void changes_nothing_the_second_time() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
            VietnameseText.Fold(VietnameseText.Fold(text.Get)).ShouldBe(VietnameseText.Fold(text.Get))).QuickCheckThrowOnFailure();
}
