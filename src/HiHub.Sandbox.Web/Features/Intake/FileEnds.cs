using System.Buffers.Binary;
using System.Text;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>What a file that begins right may not hold, and where it must end, so that no second file hides in or behind the first.</summary>
internal static class FileEnds
{
    private const int DirectoryLength = 22;

    // A directory of an archive may be followed by a comment of this length.
    private const int Tail = DirectoryLength + ushort.MaxValue;

    private static readonly byte[][] s_pages = Words("<script", "<html", "<HTML", "<?php", "<svg");

    // What runs, opens or unpacks by itself.
    private static readonly byte[][] s_active = Words("/JavaScript", "/Launch", "/EmbeddedFile", "<script", "<html", "<HTML", "<?php");

    public static bool IsPdf(Stream content) => EndsWith(content, "%%EOF"u8) && !HoldsArchive(content) && !HoldsAny(content, s_active);

    public static bool IsPng(Stream content) => EndsWith(content, [(byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82]) && !HoldsArchive(content) && !HoldsAny(content, s_pages);

    public static bool IsJpeg(Stream content) => EndsWith(content, [0xFF, 0xD9]) && !HoldsArchive(content) && !HoldsAny(content, s_pages);

    /// <summary>The number of parts in the directory of an archive, which must be the last thing in it; null where it is not.</summary>
    public static int? PartsOfArchive(Stream content) =>
        TailOf(content) is { Length: >= DirectoryLength } tail && tail.AsSpan(tail.Length - DirectoryLength) is var directory && directory.StartsWith("PK\u0005\u0006"u8)
            ? BinaryPrimitives.ReadUInt16LittleEndian(directory[10..])
            : null;

    // Nothing but blanks after the last mark of the end; a scan that broke off and has none stays what it is.
    private static bool EndsWith(Stream content, ReadOnlySpan<byte> mark)
    {
        ReadOnlySpan<byte> tail = TailOf(content);
        var end = tail.LastIndexOf(mark);
        return end < 0 || tail[(end + mark.Length)..].IndexOfAnyExcept("\r\n \0"u8) < 0;
    }

    private static bool HoldsArchive(Stream content) => TailOf(content).AsSpan().IndexOf("PK\u0005\u0006"u8) >= 0;

    private static byte[] TailOf(Stream content)
    {
        content.Position = Math.Max(0, content.Length - Tail);
        var tail = new byte[content.Length - content.Position];
        content.ReadExactly(tail);
        content.Position = 0;
        return tail;
    }

    // Block by block, each beginning with the end of the one before.
    private static bool HoldsAny(Stream content, byte[][] words)
    {
        const int overlap = 16;
        var block = new byte[64 * 1024];
        content.Position = 0;
        for (int kept = 0, read; (read = content.Read(block, kept, block.Length - kept)) > 0;)
        {
            var length = kept + read;
            if (Array.Exists(words, word => block.AsSpan(0, length).IndexOf(word) >= 0))
                return true;
            kept = Math.Min(overlap, length);
            block.AsSpan(length - kept, kept).CopyTo(block);
        }
        content.Position = 0;
        return false;
    }

    private static byte[][] Words(params string[] words) => Array.ConvertAll(words, Encoding.ASCII.GetBytes);
}
