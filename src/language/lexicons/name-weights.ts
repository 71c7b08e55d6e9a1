/**
 * What speaks for and against each tag of a token (names/name-tags.ts): a piece of evidence, a tab, its weights in
 * hundredths of a logarithm.
 *
 * Source: learned by training/names/fit-tagger.py from the UD treebank GUM (annotations CC BY 4.0) and Universal NER on
 * UD EWT (CC BY-SA 4.0); licensed like weights/english.bin, see its NOTICE.
 */
export const nameWeights = `
-1 body	-28 0 -10 -9 73 -42 -43 -47 -17
-1 body word	-35 -22 -15 -2 59 -33 21 -38 -31
-1 company	4 -5 -14 -7 -8 -7 -20 -12 8
-1 event word	-3 6 -30 -41 -14 20 -14 -20 40
-1 first name	-4 -20 27 26 -25 11 -12 1 -47
-1 honorific	-14 40 -62 -42 -46 -41 7 -17 -47
-1 national	-2 -51 2 -44 34 -45 6 -62 19
-1 people	13 3 -19 -11 -32 -17 -8 -17 8
-1 person	-1 16 32 -26 -64 -31 -55 -13 -13
-1 place	-23 -31 -68 -71 -44 -42 87 -18 -19
-1 place word	-14 -34 -49 -47 -21 -35 47 -55 -10
-1 surname	-9 -17 -7 -24 13 -25 -7 -28 -6
-1 title	17 18 4 -75 -37 -29 -12 -62 -26
-2 body	-29 4 -38 8 56 -29 -57 -8 -4
-2 body word	-14 -31 -3 -13 61 -29 -18 -26 -29
-2 company	-3 -13 -10 -5 1 -14 -17 -5 5
-2 event word	5 -27 -1 12 -9 -38 -27 0 29
-2 first name	-6 11 -7 -10 16 -20 22 -17 -3
-2 honorific	8 -22 17 -21 -39 -23 -3 -34 -27
-2 national	17 -30 0 -1 20 -31 -28 -25 -5
-2 people	-20 -29 -4 -29 -9 15 -24 21 -27
-2 person	-14 13 31 -6 -33 -4 -60 17 -21
-2 place	-5 -47 -28 -51 -44 50 36 -41 -5
-2 place word	13 -63 -34 -88 -62 29 35 -39 -18
-2 surname	-10 -6 2 -14 14 -6 -18 -29 -15
-2 title	2 3 10 8 -54 -19 -41 21 -40
0 body	-25 -103 -78 100 58 -96 -58 -20 -51
0 body word	-17 -35 -34 35 28 -19 -5 -41 -53
0 company	-17 -30 -30 -12 27 -26 -39 -31 -10
0 event word	17 -41 -46 -16 -17 -58 -14 4 33
0 first name	0 35 0 -28 -22 -16 10 -20 -14
0 honorific	49 -69 -23 -60 -39 -8 -43 -74 -11
0 national	-10 -25 -11 2 -2 19 -4 10 -20
0 people	21 -37 -42 -36 -37 -58 -59 23 -1
0 person	-3 75 15 -111 -52 -96 -75 27 -34
0 place	-17 -93 -82 -81 -37 74 77 -32 -66
0 place word	11 -23 -17 -27 -54 -12 15 -14 -15
0 surname	-19 11 4 -1 -53 12 -45 -52 -66
0 title	59 -17 10 -74 -57 -50 -62 -80 -31
1 body	-35 -51 -49 72 43 -42 -108 -4 -68
1 body word	-9 3 -51 34 33 -19 -12 -51 -44
1 company	-20 -29 -29 1 26 -33 -23 -36 -5
1 event word	-25 -34 -21 -42 9 -21 -7 59 21
1 first name	8 22 -15 -31 -5 5 -19 -33 -6
1 honorific	-4 7 -1 -23 -9 -17 -9 4 6
1 national	0 7 -10 -8 10 -15 -24 1 -5
1 people	-10 -44 -44 -20 -3 -47 -63 37 -15
1 person	27 22 10 -48 -35 -55 -44 -20 -35
1 place	-10 -60 -43 -38 -44 70 21 -48 -75
1 place word	-14 -48 -54 -54 -75 29 44 -32 -40
1 surname	8 18 -10 -34 -33 -35 -18 -44 -36
1 title	19 15 18 -31 -34 -35 -35 -24 -18
2 body	-3 -23 -17 41 33 -36 -39 -16 -48
2 body word	6 -22 -4 34 -5 -41 9 -31 -30
2 company	-15 -12 -17 -7 16 -5 -23 -19 3
2 event word	-14 -35 -8 -8 -49 1 -42 26 16
2 first name	6 -13 14 1 -2 -17 0 -10 -8
2 honorific	-5 -2 7 -8 -20 8 -25 -13 1
2 national	-9 -40 -4 14 -15 0 -11 0 -14
2 people	7 -15 -5 -21 13 -18 -15 13 -20
2 person	15 8 5 -21 -2 -39 -35 0 -10
2 place	2 -39 -60 -56 -8 24 42 -34 -32
2 place word	-5 -50 -34 -43 -52 22 18 -24 -12
2 surname	12 -3 -5 -37 -30 -9 13 -36 -37
2 title	16 11 17 -18 -25 -13 -21 -4 -46
case '	-12 27 -10 -13 9 -33 -35 -19 -33
case 's	-21 -6 0 19 0 -2 -18 -17 -49
case -	11 -13 -10 -10 -13 -4 -7 -6 -8
case @	51 -30 -39 -21 -29 -50 -53 -31 -48
case about	3 -2 -15 7 -25 -21 -25 6 -6
case above	5 -4 -4 -5 -5 -6 -8 -5 -5
case according	-17 6 -31 9 11 -38 -36 -15 3
case across	0 -14 -8 -25 -27 16 -10 -22 -25
case after	10 -5 -8 -9 -15 -19 -5 -10 8
case against	-14 8 -23 -2 5 -4 -6 -5 -14
case along	-28 -9 -18 -28 -28 7 19 -34 1
case among	-14 -14 -6 -9 -22 -17 -13 19 2
case around	-4 -24 -13 -21 -25 15 -4 -13 -26
case as	-13 13 18 -30 -22 -2 4 10 -1
case at	-21 -55 -42 30 23 12 -5 -33 -10
case because	7 -16 -3 -16 -5 -13 -4 7 0
case before	-8 2 -10 11 6 -28 -14 -4 -6
case behind	-9 -11 -10 -12 -17 -13 -13 11 -20
case between	-11 -14 -24 -4 -39 -5 -16 23 -44
case beyond	-4 -17 -13 -19 -18 -21 -19 4 -19
case by	7 27 -4 -7 -7 -45 -54 -10 -8
case despite	13 -6 -2 -8 -11 -7 -9 -18 -13
case due	-6 -5 -5 7 -11 -9 -10 -13 4
case during	-23 -30 -22 -28 -32 -29 -33 21 19
case except	-7 -4 -9 -9 -8 10 -10 5 -4
case following	-5 -3 -2 -3 -9 -7 -10 -9 7
case for	-1 2 -5 -3 24 -26 -20 -1 -1
case from	-18 -4 -14 -19 -10 41 -1 -5 -14
case in	-16 -61 -53 -14 -38 32 27 13 11
case including	-24 14 -24 -2 -14 -15 -19 2 12
case inside	10 -12 -5 -21 -9 -5 -10 -14 -10
case into	5 -29 -21 -13 -11 -7 11 0 -11
case like	-24 19 -34 -7 1 -10 1 -6 -5
case near	-5 -11 -19 -21 -22 19 2 -29 -27
case of	-8 1 -49 -5 23 -18 7 -3 19
case off	-7 -8 -14 -11 -16 -8 7 3 -16
case on	44 -38 -39 -40 -66 -13 -37 6 -29
case onto	-18 -11 -16 -15 -15 -11 9 6 -21
case out	15 -16 -20 5 -28 -16 -28 -24 -31
case outside	-7 -12 -10 -8 -17 15 -16 -20 -15
case over	-16 -18 -21 -25 6 15 -21 4 -33
case per	8 -5 -8 -6 -18 -11 -11 -13 1
case regarding	-2 -6 -11 -16 -7 -11 -12 6 -14
case since	-10 -20 -13 -20 -16 -14 -20 17 -4
case such	-33 7 -21 25 -3 -23 11 6 -38
case than	-23 -15 -18 14 -15 -17 -8 -9 -18
case through	10 2 -8 -1 -13 -4 -15 12 -2
case throughout	-10 -19 -24 -22 -28 8 16 -20 -26
case to	-5 7 -10 -25 4 35 -12 -9 -45
case toward	-19 -27 -14 -29 -21 22 -20 1 -26
case towards	-22 -1 -13 -21 -24 -25 -21 14 7
case under	-17 4 -25 -33 -25 -29 -27 23 7
case unlike	-7 5 -3 -15 -8 7 -8 -13 -7
case until	-3 -18 -13 -16 -19 -16 -16 16 -23
case upon	-15 -10 0 5 -5 -11 0 10 -4
case versus	-10 17 -21 -22 20 -18 -26 -26 -23
case via	20 -33 -18 -23 -23 10 -27 -23 -25
case with	-13 32 -43 11 -6 -41 -35 -17 9
case within	-19 -18 -12 18 -17 3 -8 -24 -5
case without	12 -1 -13 -11 -22 -10 -19 -3 -21
case –	26 -3 -5 -9 -20 -6 -22 -17 -37
case ’	-16 23 -17 -26 -20 -20 -6 -28 -23
case ’s	-4 19 -53 -10 -36 4 3 -26 -41
casing lower !	24 -11 -17 -8 -25 -11 -26 -29 -32
casing lower "	3 -2 -3 -2 -4 -2 -2 -5 -6
casing lower '	8 -4 -5 -5 -8 -4 -11 -4 -9
casing lower 'x	23 -8 -12 -13 -39 -12 -22 -15 -22
casing lower 'xx	9 -8 -5 -11 -14 -5 -6 -18 -9
casing lower (	3 -1 -2 -2 -5 -2 -2 -8 -3
casing lower ,	4 -2 -3 -4 -7 -3 -4 -6 -5
casing lower -	13 -9 -41 -25 -63 -16 -60 -27 24
casing lower --	13 -9 -8 -13 -11 -7 -8 -17 -13
casing lower .	3 -2 -2 -2 -4 -2 -3 -2 -5
casing lower /	8 -2 -3 -2 -12 -2 -8 -3 -14
casing lower 0	12 -9 -7 -11 -13 -9 -13 -16 -11
casing lower 0.0	8 -4 -3 -6 -7 -5 -7 -8 -8
casing lower 00	7 -3 -4 -4 -6 -4 -6 -8 -15
casing lower ;	9 -2 -2 -2 -7 -2 -5 -11 -12
casing lower ?	9 -4 -6 -3 -20 -4 -10 -12 -18
casing lower X	23 -25 -23 -34 -26 -41 -23 7 8
casing lower X0	-35 -16 -6 -23 -9 -19 -6 35 -15
casing lower XX	3 -49 -45 -37 -59 2 -54 50 3
casing lower Xx	8 5 4 -16 -13 -16 -13 -14 -16
casing lower XxX	2 -1 -1 -2 -2 -1 -1 -5 -2
casing lower Xxx	32 11 -23 -37 -29 -42 -31 -45 -37
casing lower [	9 -7 -4 -9 -9 -5 -7 -12 -9
casing lower ]	20 -13 -8 -16 -19 -10 -14 -20 -20
casing lower x	23 -19 -14 -25 -22 -31 -19 -23 -20
casing lower xx	15 -7 -17 -13 -23 10 -18 -30 -26
casing lower xx-xx	11 -4 -6 -13 -10 -11 -7 -17 -10
casing lower xxXxx	-20 -37 -29 -49 -35 -41 -29 44 -35
casing lower x’x	7 -5 -5 -7 -9 -4 -6 -6 -9
casing lower –	11 -3 -10 -7 -9 -6 -11 -8 -15
casing lower —	10 -5 -8 -8 -15 -4 -11 -11 -12
casing lower ’x	18 -19 -12 -24 -17 -19 -18 -21 -18
casing lower “	7 -4 -3 -4 -4 -6 -4 -6 -5
casing lower ”	10 -7 -9 -7 -8 -7 -8 -14 -12
casing plain !	-6 -3 6 -3 3 -3 -6 -8 -12
casing plain !!	8 -4 -7 -4 -8 -5 -9 -9 -12
casing plain "	19 -8 -18 -6 -23 -8 -17 -32 -31
casing plain #	5 -2 -2 -4 -5 -2 -5 -6 -9
casing plain $	12 -3 -3 -7 -15 -6 -16 -13 -20
casing plain &	-23 -26 -7 -35 -18 -22 -51 -30 36
casing plain '	29 -6 -30 -11 -31 -10 -41 -19 -36
casing plain 'x	7 -15 -62 -35 -12 -16 -1 -35 -78
casing plain 'xx	5 -4 -3 -5 -7 -5 -5 -7 -7
casing plain (	20 -5 -9 -11 -37 -18 -18 -39 -25
casing plain )	7 -2 -4 -3 -17 -2 -6 -9 -12
casing plain +	19 -7 -8 -8 -16 -6 -20 -12 -21
casing plain ,	14 -4 -12 -12 -33 -7 -15 -19 -14
casing plain -	-5 -20 21 -31 -3 -34 8 -25 -23
casing plain --	18 -12 -10 -15 -18 -9 -11 -24 -23
casing plain .	7 -3 -5 -4 -16 -4 -10 -7 -5
casing plain ..	4 -1 -2 -1 -8 -1 -3 -5 -7
casing plain .00	3 -1 -1 -2 -2 -2 -2 -2 -5
casing plain /	-1 -8 -39 -23 -45 -11 -50 -34 15
casing plain 0	9 -16 -27 -18 -18 -18 -9 -32 14
casing plain 0,00	3 -2 -3 -4 -7 -3 -5 -8 -1
casing plain 0.0	-39 -6 -37 -13 -42 -10 -46 -27 45
casing plain 0.00	-18 -16 -11 -19 -21 -19 -15 -24 19
casing plain 00	25 -15 -22 -25 -23 -23 0 -66 -15
casing plain 00,00	18 -6 -7 -9 -11 -3 -11 -18 -21
casing plain 00.0	-17 -23 -23 -22 -20 -22 -19 -21 21
casing plain 00.00	6 -7 -10 -15 -5 -11 -2 -14 -3
casing plain 00/00/00	5 -2 -7 -2 -4 -2 -4 -9 -13
casing plain 00:00	9 -3 -5 -3 -9 -5 -6 -22 -19
casing plain 00x	13 -12 -5 -17 -19 -8 -14 -19 -10
casing plain 00xx	8 -14 -12 -2 -26 -7 2 -3 -23
casing plain 0:00	16 -6 -6 -9 -9 -8 -11 -25 -14
casing plain 0xx	23 -20 -14 -21 -21 -19 -22 -26 -20
casing plain :	-1 -2 -3 -3 -8 -2 -5 -12 2
casing plain :)	2 -1 -1 -1 -2 -1 -2 -4 -5
casing plain ;	3 -1 -2 -1 -6 -2 -3 -8 -7
casing plain ?	13 -6 -7 -5 -24 -5 -13 -14 -24
casing plain @	30 -6 -17 -18 -35 -12 -32 -19 -36
casing plain X	32 -18 -27 -41 1 3 -55 -48 -22
casing plain X'Xxx	-29 12 15 0 -24 -10 -23 -21 -29
casing plain X.	0 -7 5 -37 -41 3 -48 6 -3
casing plain X.X.	-22 12 -31 -6 -40 29 6 -64 -49
casing plain X0	-36 -27 -23 -37 -20 27 -22 17 8
casing plain X00	-42 -34 -16 -37 -25 45 -22 -44 -16
casing plain XX	-16 -47 -13 40 -10 1 -60 -4 -5
casing plain XX0	-4 -34 -16 -42 -23 -34 -17 33 -21
casing plain XXx	-6 -31 -21 -27 -17 -28 -19 19 -13
casing plain XXxx	11 -26 -18 6 -3 -19 -21 -26 -22
casing plain XXxxXX.xx	20 -19 -18 -17 -11 -16 -9 -20 -14
casing plain Xx	-12 -13 -3 6 -45 16 -24 -8 -18
casing plain Xx.	40 -59 -25 -48 -36 -58 3 -65 -8
casing plain XxX	-23 -22 -13 -23 -19 -23 -19 32 -23
casing plain XxXxx	8 -17 -14 -26 -35 28 -34 -6 3
casing plain Xxx	-3 13 -12 -4 1 6 11 3 -4
casing plain Xxx.	34 -36 -31 -44 -26 -29 2 -34 -35
casing plain Xxx.xx	13 -36 -22 -2 -32 -34 -27 -8 -33
casing plain XxxXxx	-57 -39 -38 36 -29 -35 -33 25 -4
casing plain [	2 -1 -1 -1 -3 -3 -2 -5 -4
casing plain ]	7 -3 -7 -4 -13 -3 -7 -7 -16
casing plain x	12 -15 -19 -16 -26 -21 22 -13 -22
casing plain x'x	11 -11 -6 -5 -15 -7 -8 -14 -15
casing plain x'xx	2 -18 -20 -17 -22 -20 11 -22 -22
casing plain x.x.	15 -8 -22 -10 -14 -8 -11 -16 -17
casing plain xx	14 -10 -11 -25 -8 -12 4 -26 -15
casing plain xx-Xxx	-9 -22 -28 -28 -29 -28 -24 25 -30
casing plain xx-xx	22 -31 -26 -17 -19 -17 -24 -19 -24
casing plain xx.	24 -2 -17 -13 -25 -13 -26 -18 -26
casing plain xx.xx.xx	20 -17 -14 -16 -14 -15 -14 -18 -21
casing plain xxXxx	-43 -37 -34 -32 -37 -41 -28 43 2
casing plain –	2 -7 -23 -11 3 -11 -25 -17 -1
casing plain —	33 -15 -28 -30 -31 -18 -28 -21 -32
casing plain ‘	25 -18 -20 -19 -23 -19 -20 -22 -26
casing plain ’	17 -2 -10 -3 -28 -3 -23 -7 -16
casing plain ’x	25 -2 -17 -6 -46 -4 -29 -7 -29
casing plain ’xx	13 -12 -8 -9 -14 -15 -15 -12 -13
casing plain “	17 -10 -7 -11 -16 -8 -12 -23 -21
casing plain ”	29 -14 -24 -14 -22 -17 -29 -30 -28
casing plain …	18 -5 -5 -7 -7 -6 -7 -9 -15
casing titled !	16 -9 -10 -8 -17 -5 -14 -15 -24
casing titled "	23 -10 -17 -12 -28 -15 -18 -22 -30
casing titled 'x	32 -4 -20 -10 -41 -6 -29 -9 -27
casing titled (	28 -13 -10 -16 -31 -23 -26 -24 -28
casing titled ,	-6 -16 -25 -23 8 -19 -35 -24 -40
casing titled -	23 -10 -23 -17 -45 -12 -2 -20 -8
casing titled .	16 -2 -6 -5 -26 -3 -20 -17 -23
casing titled /	36 -9 -22 -22 -35 -13 -26 -27 -40
casing titled 0	18 -7 -22 -7 -30 -7 6 -15 -26
casing titled 00	28 -15 -22 -25 -38 -22 -10 -39 -23
casing titled :	5 -2 -2 -2 -7 -2 -3 -9 -14
casing titled <	26 -12 -19 -17 -26 -11 -22 -26 -25
casing titled >	3 -1 -4 -1 -4 -1 -3 -2 -5
casing titled X	-3 -31 -37 -3 17 16 0 -39 -46
casing titled X.	34 -34 10 -35 -20 -38 -36 -34 -33
casing titled XX	-18 -3 -9 9 9 4 -43 -11 -5
casing titled Xx	17 -8 -5 -24 -17 -34 -17 7 -17
casing titled Xx.	30 -22 -10 -25 -18 -31 -21 -28 -27
casing titled Xxx	-8 7 18 9 0 -18 -43 10 13
casing titled x	-17 -12 -18 -11 -2 -20 23 -13 8
casing titled xx	-29 -32 -44 -59 18 -55 -25 -40 51
casing titled –	21 -9 -16 -14 -21 -16 -19 -13 -21
casing upper XX	9 -6 4 -21 11 -23 -21 -9 -5
determiner -	8 -4 -11 -8 -6 -3 -8 -4 -7
determiner a	20 -11 8 -27 -50 -31 -20 4 15
determiner all	-8 -23 -24 -10 -41 -26 -37 35 -44
determiner an	0 -6 -7 -18 -3 0 -19 13 5
determiner another	8 -4 -8 -9 -10 0 -8 -1 -12
determiner any	9 -16 -15 -21 -28 -13 -2 -4 -24
determiner both	10 -7 -3 -9 -13 -7 -9 -9 -11
determiner each	13 -8 -7 -14 -14 -7 -15 -3 -15
determiner every	8 -7 -13 -7 -16 -6 -13 9 -16
determiner no	17 -19 -12 -16 -16 -6 -19 -17 -20
determiner some	6 -15 -6 -14 -14 -11 -11 6 -16
determiner that	-3 -9 -4 -17 -14 11 -7 -5 -9
determiner the	3 -43 -17 15 10 -9 6 -2 7
determiner these	3 -19 -21 -21 -33 -18 -23 15 0
determiner this	20 -36 -31 -12 -47 12 -59 -47 -13
determiner those	-9 -12 -11 -18 -23 -13 -19 15 -27
determiner what	18 -18 -8 -17 -13 -8 -8 -17 -19
determiner which	13 -12 -7 -12 -14 -12 -10 -11 -8
draft first	-16 18 -45 34 -46 26 -46 17 -41
draft first event	-3 -41 -39 -35 -64 -47 -6 56 -43
draft first event long	-48 -38 -35 -70 -61 -43 -62 82 -71
draft first event short	6 -26 -18 2 -40 -39 7 4 -28
draft first group	21 -41 -39 -46 -59 -67 -49 28 -38
draft first group short	23 -39 -55 -40 -67 -78 -63 22 -62
draft first null	-3 29 -48 12 -38 -2 -54 23 -23
draft first null long	-24 4 -60 19 -32 4 -37 32 -18
draft first null short	10 26 -48 8 -42 -7 -59 4 -23
draft first organization	-46 -34 -67 81 -33 -44 -56 -60 -41
draft first organization long	-48 -11 -60 70 -29 -42 -45 -60 -29
draft first organization short	-20 -68 -50 62 -22 -69 -75 -46 -37
draft first other	-52 -50 -56 -61 -41 -94 -74 90 -25
draft first other long	-49 -65 -42 -48 -32 -82 -61 81 -79
draft first other short	-37 -12 -39 -70 -64 -59 -56 55 -2
draft first person	-13 32 -20 -17 -66 -8 -38 -32 -75
draft first person long	-5 22 -57 -12 -56 -1 -21 -31 -64
draft first person short	-32 30 10 -65 -57 -47 -67 -44 -68
draft first place	-32 -76 -69 -52 -33 60 -20 -83 -37
draft first place long	-16 -61 -53 -60 -70 48 -3 -59 -91
draft first place short	-35 -58 -66 -41 -18 63 -55 -72 -24
draft last	-5 -1 18 -2 12 14 4 -23 0
draft later	-26 -48 31 -81 52 -71 34 -89 39
draft later event	-19 -43 -44 -55 -90 -56 -77 -89 69
draft later event long	-31 -43 -45 -64 -96 -61 -101 -91 73
draft later null	1 -38 26 -90 20 -80 15 -84 41
draft later null long	-3 -32 28 -100 9 -79 17 -87 44
draft later organization	-43 -65 -25 -52 77 -85 -12 -53 -44
draft later organization long	-41 -54 -19 -43 72 -78 -9 -50 -48
draft later other	-31 -63 -63 -71 -55 -67 -99 -99 83
draft later other long	-27 -62 -61 -73 -71 -67 -102 -102 76
draft later person	-18 -16 36 -67 -20 -19 -4 -54 -28
draft later person long	-16 -19 35 -66 -24 -10 -8 -54 -29
draft later place	-30 -58 -69 -61 -55 -41 69 -42 -57
draft later place long	-27 -58 -69 -46 -51 -43 65 -44 -58
elsewhere acts	-21 17 -24 37 -8 -10 -80 16 0
elsewhere event first	-56 -11 -34 -17 -64 -6 -25 63 0
elsewhere event last	-23 -44 -39 -13 -81 -66 -56 7 47
elsewhere event within	-27 -42 -42 -17 -9 -47 -17 -4 43
elsewhere organization first	-34 -5 -46 58 -8 -9 -41 -28 -31
elsewhere organization last	-26 -54 -18 4 51 -26 -20 -29 -37
elsewhere organization within	-22 -4 -22 -30 57 -34 11 -35 -7
elsewhere other	-10 18 -22 20 -25 15 -42 1 -21
elsewhere other first	-62 -22 -18 -34 -37 -79 -77 84 1
elsewhere other last	-36 -44 -65 -57 -38 -51 -94 -34 65
elsewhere other within	-12 9 -32 -69 -17 -41 -22 23 58
elsewhere person first	-6 25 -25 -11 -48 -11 -25 -9 -16
elsewhere person last	-30 68 44 -109 -16 -42 -22 -46 -16
elsewhere person within	-33 10 23 -65 -28 2 15 -51 -1
elsewhere place first	-26 -70 -85 -42 -53 51 24 -50 -31
elsewhere place last	-26 -11 -56 -52 -31 -19 53 -56 -38
elsewhere place within	-37 -53 -73 -21 -45 -7 71 -73 -15
elsewhere small	0 -42 -28 -3 -2 -1 2 16 43
elsewhere speaks	-27 56 5 -1 -45 -5 -33 -74 -26
elsewhere titled	15 43 13 -93 -70 -80 -51 -55 -39
elsewhere where	-54 -85 -64 -11 -8 64 -15 -2 10
flat first	-22 30 -54 -20 -18 -4 -20 1 -22
flat later	-26 -36 40 -41 7 -12 3 -52 14
length 1 Xxx	-6 21 -35 -2 -40 -14 -44 -33 -50
length 2 !	-12 -8 13 -9 -28 -6 -23 -25 -34
length 2 .	31 -7 -23 -27 -22 -14 -27 -21 -27
length 2 ?	12 -6 -12 -6 -11 -5 -7 -11 -12
length 2 X.	10 -10 -3 -13 -9 -10 -4 -16 -7
length 2 XX	13 -29 -23 1 -27 -27 -19 -5 -27
length 2 Xx	28 -7 -12 -7 -10 -16 -8 -7 -9
length 2 Xxx	11 9 2 -58 -50 -31 9 -8 -20
length 2 xx	-14 -15 -13 -18 -26 6 11 -22 -21
length 3 !	9 -2 -6 -4 -12 -4 -10 -12 -14
length 3 .	29 -7 -17 -14 -34 -7 -30 -36 -33
length 3 0	-29 -8 -16 -7 -21 -8 -30 -16 31
length 3 00	-4 -2 -2 -3 -5 -2 -7 -5 9
length 3 :	11 -2 -2 -3 -10 -2 -7 -10 -16
length 3 ?	20 -9 -9 -9 -13 -6 -12 -13 -17
length 3 XX	16 -22 -34 -3 -25 -33 -34 -11 -7
length 3 Xx	20 -13 -15 -20 -16 -20 -17 -22 -15
length 3 Xxx	8 -2 -7 -45 -41 -7 11 12 -25
length 3 [	1 -1 -1 -1 -2 -1 -1 -5 -1
length 3 ]	5 -2 -5 -2 -5 -2 -7 -5 -13
length 3 xx	14 -6 -8 -8 -19 -7 -16 -10 -23
length 4 'x	18 -4 -10 -10 -23 -5 -17 -13 -18
length 4 'xx	20 -17 -15 -19 -16 -19 -16 -17 -16
length 4 (	5 -3 -3 -5 -6 -4 -4 -6 -4
length 4 )	5 -4 -3 -5 -5 -3 -4 -4 -5
length 4 ,	36 -26 -33 -27 -26 -23 -29 -33 -34
length 4 .	4 -2 -3 -2 -7 -3 -5 -5 -6
length 4 00	14 -6 -9 -9 -12 -8 -16 -16 -16
length 4 :	22 -2 -4 -4 -12 -4 -7 -16 -19
length 4 ?	14 -12 -8 -11 -8 -8 -8 -12 -17
length 4 X	16 -18 -5 -16 -14 -17 5 -16 -11
length 4 XX	8 -20 -10 10 -7 -8 -12 -16 -13
length 4 Xx	15 -15 -14 -15 -15 -12 -16 -17 -15
length 4 Xxx	6 6 6 -22 -35 0 -5 -28 -16
length 4 xx	42 -19 -18 -23 -37 -21 1 -15 -37
listed first body high	-29 -50 -49 50 -50 -27 -53 -12 -32
listed first body low	18 -2 0 -12 -16 -10 -10 -15 -13
listed first city high	-31 -28 -24 -1 1 39 20 -49 -32
listed first city low	-15 -33 -30 -32 -37 22 -42 -24 -34
listed first country high	-26 -78 -41 -3 -16 55 -26 -87 -18
listed first country low	-30 -28 -22 -26 13 13 -34 -35 -32
listed first region high	-22 -44 -50 -32 -3 29 12 -13 -88
listed first region low	-30 -21 -26 -30 -24 35 -30 -22 -25
listed later body high	-29 -18 -25 -35 37 -32 6 -33 -41
listed later city high	-50 -32 -46 -15 -9 -15 44 -37 -34
listed later country high	-46 -63 -12 -81 -4 -64 71 -86 -57
listed later region high	-12 -29 -41 -43 -37 -53 38 -39 -28
relation acl	17 -20 -9 -26 -15 -27 0 -5 -1
relation acl:relcl	-2 0 -13 -15 -16 -1 -1 7 -6
relation advcl	10 -11 -11 -23 0 -5 3 -35 -9
relation advcl:relcl	32 -29 -22 -26 -25 -27 -23 -24 -22
relation advmod	8 -5 -5 -8 -4 -10 -6 -9 -10
relation amod	-3 -18 -59 15 0 4 1 4 -1
relation appos	20 -19 -42 -9 -30 -8 -25 22 -1
relation aux	7 -5 -5 -8 -8 -6 -5 -13 -7
relation aux:pass	6 -4 -4 -7 -9 -6 -4 -8 -6
relation case	10 -9 -24 -25 6 -19 -3 -38 -3
relation cc	16 -13 -2 -18 -11 -16 -27 -29 -9
relation cc:preconj	-2 9 -7 -12 -13 -15 -7 -23 -10
relation ccomp	4 -8 3 -9 -5 -11 -10 -6 6
relation compound	6 -10 -60 13 -9 12 -3 2 -12
relation compound:prt	21 -4 -15 -14 -30 -19 -30 -35 -19
relation conj	2 14 -31 -9 -16 -6 -2 6 11
relation cop	11 -7 -6 -11 -17 -11 -9 -15 -12
relation csubj	4 -10 -6 -12 -14 -14 9 -16 -13
relation dep	-28 30 -20 5 16 -70 -29 28 -43
relation det	7 -17 -13 -23 -1 5 -18 -31 4
relation det:predet	29 -26 -19 -27 -21 -29 -27 -26 -26
relation discourse	23 -22 -12 -20 -11 -24 -9 -33 -15
relation expl	-1 -26 -14 -17 5 -30 -19 -20 -18
relation fixed	12 -3 -6 -7 -26 -4 -14 -20 -18
relation flat	13 -63 26 -80 -5 -16 15 -64 13
relation iobj	11 -1 -35 3 11 -21 -30 -33 -28
relation list	5 -23 -1 2 -10 -14 21 18 -49
relation mark	4 -5 -6 3 -18 -4 -8 -9 1
relation nmod	3 0 -48 -2 12 3 -11 -1 9
relation nmod:desc	85 -53 -37 -52 -58 -75 -47 -90 -44
relation nmod:poss	-4 14 11 -4 -9 0 -6 -15 -18
relation nmod:unmarked	26 -39 -45 -32 -69 10 -44 17 -49
relation nsubj	-3 12 -30 8 8 -12 -18 0 5
relation nsubj:outer	8 -9 -5 -10 -9 -4 -2 -9 -18
relation nsubj:pass	15 -1 -11 -43 -27 18 -23 -5 -16
relation nummod	25 -11 -14 -20 -27 -14 -28 -6 -40
relation obj	-1 14 -19 7 -9 0 -5 4 -19
relation obl	4 -8 -19 -12 0 4 5 8 -28
relation obl:agent	-2 13 -11 0 0 -21 -44 0 -14
relation obl:unmarked	14 -17 -2 -3 -32 -26 -31 -4 -18
relation parataxis	-5 11 -16 -36 8 6 -3 -36 -8
relation punct	7 -6 7 -11 -7 -9 -7 -21 -9
relation reparandum	13 -13 -9 -13 -10 -15 -9 -11 -9
relation root	8 8 -25 -20 -19 -13 5 -6 -5
relation vocative	5 24 -38 -48 -47 -33 -11 6 -9
relation xcomp	-4 -24 3 -22 -26 -21 5 47 -1
shape !	-10 -8 7 -7 10 -8 -17 -15 -30
shape !!	8 -4 -8 -4 -9 -6 -11 -9 -12
shape "	17 -7 -17 -7 -20 -9 -14 -28 -29
shape #	6 -2 -2 -4 -5 -3 -6 -8 -8
shape $	14 -5 -4 -8 -17 -7 -17 -17 -22
shape &	-33 -25 9 -34 0 -22 -6 -31 32
shape '	22 -6 -15 -9 -24 -10 -36 -11 -27
shape 'x	5 -12 -48 -27 4 -15 -17 -24 -73
shape 'xx	7 -6 -4 -8 -10 -7 -6 -11 -9
shape (	26 -6 -12 -14 -42 -23 -23 -44 -30
shape )	6 -3 -4 -3 -12 -3 -5 -6 -12
shape +	4 -1 -1 -1 -3 -1 -2 -3 -10
shape ,	8 -4 -10 -11 -5 -7 -14 -21 -14
shape -	3 -23 14 -39 -4 -39 -2 -49 -9
shape --	8 -3 -4 -3 -13 -4 -9 -19 -18
shape .	5 -2 -3 -3 -10 -3 -7 -4 -5
shape .00	3 -1 -1 -2 -2 -2 -2 -3 -6
shape /	17 -6 -22 -16 -42 -6 -38 -20 -5
shape 0	15 -16 -32 -18 -34 -17 -6 -35 10
shape 0,00	19 -11 -4 -14 -17 -10 -10 -24 -22
shape 0.0	-42 -8 -37 -17 -46 -12 -47 -31 48
shape 0.00	-17 -17 -21 -24 -25 -18 -15 -28 18
shape 00	24 -15 -19 -25 -22 -22 -1 -60 -16
shape 00,00	9 -3 -3 -2 -6 -2 -6 -12 -18
shape 00.0	-26 -8 -23 -15 -21 -6 -27 -17 26
shape 00.00	3 -8 -8 -14 -8 -10 -3 -11 -2
shape 00/00/00	25 -10 -20 -8 -19 -9 -17 -34 -37
shape 00:00	12 -3 -5 -4 -11 -5 -9 -31 -24
shape 00x	16 -13 -8 -16 -22 -10 -18 -19 -14
shape 00xx	2 -21 -16 6 -33 14 7 -11 -28
shape 0:00	8 -3 -2 -5 -5 -5 -4 -24 -13
shape 0xx	21 -19 -12 -20 -20 -17 -20 -24 -20
shape :	-8 -2 -3 -3 -14 -2 -8 -19 10
shape ;	13 -4 -4 -2 -16 -4 -10 -18 -27
shape <	12 -4 -5 -6 -15 -5 -7 -19 -19
shape >	5 -2 -5 -3 -7 -3 -5 -4 -9
shape ?	19 -8 -12 -8 -33 -6 -17 -21 -33
shape @	34 -10 -22 -24 -39 -16 -36 -23 -40
shape X	38 -34 -32 -43 4 -11 -41 -31 -13
shape X'Xxx	-24 14 16 -7 -25 -9 -28 -25 -31
shape X.	24 -30 10 -42 -42 -11 -63 7 -20
shape X.X.	-22 11 -33 -8 -44 33 9 -62 -52
shape X0	-51 -34 -19 -39 -25 30 -22 35 1
shape X00	-32 -36 -22 -42 -32 42 -21 -47 9
shape XX	-10 -46 -25 35 -6 3 -68 12 -1
shape XX0	-20 -37 -16 -47 -29 -38 -23 41 -24
shape XXx	-11 -26 -16 -27 -17 -24 -15 21 -9
shape XXxx	15 -27 -20 3 -1 -20 -19 -27 -22
shape XXxxXX.xx	17 -18 -13 -17 -10 -13 -7 -18 -11
shape Xx	6 -7 5 4 -26 -5 -25 1 -10
shape Xx.	43 -59 -31 -50 -38 -53 -2 -59 -5
shape XxX	-26 -22 -11 -8 -23 -24 -21 34 -25
shape XxXxx	2 -23 -5 -23 -36 18 -40 -3 8
shape Xxx	-1 11 -3 -4 -1 3 6 -1 5
shape Xxx.	1 8 -41 -49 6 -40 -1 -52 -53
shape Xxx.xx	10 -41 -22 1 -34 -34 -26 -11 -33
shape XxxXxx	-55 -42 -30 40 -31 -39 -34 23 -13
shape [	5 -2 -2 -2 -10 -4 -6 -21 -8
shape ]	7 -4 -7 -4 -12 -4 -7 -7 -16
shape x	14 -21 -26 -23 -24 -34 29 -19 -19
shape x'Xxx	-38 2 16 -27 -35 -33 4 -32 5
shape x'xx	20 -18 -28 -13 -28 -20 4 -17 -29
shape x-xx	11 -10 -4 -9 -6 -5 -6 -12 -9
shape x.x.	18 -7 -15 -16 -17 -10 -15 -22 -19
shape xXxx	0 -38 -11 -35 -6 -33 -6 34 -11
shape xx	14 -10 -14 -22 -13 -2 -6 -31 -9
shape xx-Xxx	-19 -21 -23 -22 -20 -24 -18 30 -24
shape xx-xx	23 -21 -27 -18 -19 -21 -26 -22 -28
shape xx.	25 3 -17 -17 -26 -6 -27 -16 -30
shape xx.xx.xx	23 -18 -20 -21 -20 -19 -16 -20 -30
shape xx@xx.xx	-21 -22 -37 -33 -29 -30 -33 31 -36
shape xxXxx	-39 -51 -38 -53 -46 -58 -39 61 3
shape x’x	10 -4 -6 -11 -11 -7 -6 -11 -10
shape °	29 -19 -16 -22 -20 -23 -24 -33 -31
shape –	13 -9 -21 -10 -8 -9 -27 -14 -16
shape —	38 -19 -29 -27 -43 -18 -35 -28 -41
shape ‘	23 -13 -18 -19 -22 -19 -17 -17 -25
shape ’	14 -3 -10 -4 -17 -3 -19 -7 -24
shape ’x	40 -9 -26 -20 -55 -9 -38 -18 -36
shape “	25 -15 -14 -18 -18 -15 -16 -27 -26
shape ”	24 -13 -21 -14 -21 -14 -20 -24 -30
tag $	12 -4 -4 -7 -14 -6 -14 -13 -19
tag ''	30 -12 -27 -13 -31 -17 -27 -31 -46
tag ,	12 -5 -20 -13 -2 -8 -12 -25 -24
tag -LRB-	18 -5 -8 -10 -30 -14 -14 -39 -26
tag -RRB-	9 -4 -7 -4 -16 -4 -9 -8 -19
tag .	5 -4 5 -5 -11 -4 -13 -9 -6
tag :	12 -8 -32 -10 -29 -9 0 -20 -10
tag ADD	20 -35 -13 -36 -25 -36 -21 -7 -29
tag CC	9 -6 -3 -24 -4 -23 -25 -33 5
tag CD	14 -24 -16 -35 -46 -31 -8 -54 29
tag DT	9 -21 -15 -26 -2 2 -9 -38 6
tag EX	26 -22 -22 -25 -15 -32 -17 -26 -19
tag FW	52 -31 -44 -26 -46 -28 -48 -44 -54
tag HYPH	-11 -18 20 -30 2 -26 2 -40 4
tag IN	8 -8 -10 -19 2 -15 2 -31 2
tag JJ	12 0 -20 -2 -5 -21 5 -31 -31
tag JJR	-11 -2 -1 -2 -4 -1 -2 -5 15
tag JJS	2 -12 -11 -31 -22 -24 -19 0 11
tag LS	1 -5 -4 -5 -5 -5 -5 5 -8
tag MD	5 -4 -4 -5 -4 -4 -3 -12 -5
tag NFP	10 -7 -9 -8 -10 -7 -10 -10 -12
tag NN	8 4 -21 -1 -18 0 6 -30 -45
tag NNP	0 3 -2 5 -7 6 1 10 -2
tag NNPS	-16 -61 -26 -30 20 -23 2 35 21
tag NNS	7 -13 -8 -8 9 -18 -11 -6 -24
tag PDT	4 -2 -2 -4 -5 -3 -2 -11 -5
tag POS	7 -9 -56 -29 2 -11 -4 -21 -85
tag PRP	10 -33 5 -18 -18 0 -12 -25 -11
tag PRP$	6 -10 -6 -5 -7 -5 -4 -5 -5
tag RB	8 -7 -6 -8 0 -10 -7 -12 -10
tag RBS	12 -7 -9 -10 -14 -16 -13 -8 -11
tag RP	23 -4 -14 -16 -30 -20 -31 -33 -21
tag SYM	13 -4 -26 -7 -37 -5 -34 -17 6
tag TO	-2 -4 -9 9 -21 -5 -14 -7 4
tag UH	2 -28 -13 -22 -16 8 -15 -43 -14
tag VB	5 -3 -8 -22 1 -2 -9 -33 5
tag VBD	16 -17 -17 -14 -13 -15 -12 -23 -16
tag VBG	1 -14 -9 -23 -14 -3 -8 5 3
tag VBN	13 -27 -26 -35 -30 8 -27 -32 -34
tag VBP	9 -12 -5 -6 -8 -10 -6 -10 -8
tag VBZ	20 -13 -11 -17 -29 -21 -18 -26 -23
tag WDT	4 -4 -3 -4 -4 -3 -2 -11 -3
tag WP	19 -30 -14 -12 -14 -15 -6 -29 -9
tag WP$	13 -10 -13 -10 -15 -8 -12 -11 -11
tag WRB	-3 -10 -8 -8 -10 -9 -4 9 -5
tag \`\`	9 -5 -6 -5 -10 -7 -7 -21 -10
titled first	26 5 2 -64 -74 -64 -27 -55 -83
titled later	43 3 -15 -36 -39 -49 -69 -47 -74
`;
